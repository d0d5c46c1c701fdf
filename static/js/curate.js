/* The page of a draft's clauses: operations without loading the page anew, keys, who else is there.
   Everything here is a plain form or link as well; the page works without this file. */
"use strict";

(function () {
  const NEWS_EVERY = 10000;
  const bench = () => document.getElementById("bench");
  const byId = (id) => document.getElementById(id);
  const tools = () => byId("draft-tools");
  const typing = () => {
    const here = document.activeElement;
    return here && here.closest("#panel") && here.matches("input:not([type=hidden]), textarea, select");
  };
  let busy = false;
  let byKey = false;

  /* Rows come as HTML by key; a key is the id of its element. */
  const made = (html) => {
    const holder = document.createElement("template");
    holder.innerHTML = html.trim();
    return holder.content.firstElementChild;
  };
  const put = (column, changes) => {
    for (const key of changes.gone) byId(key)?.remove();
    for (const [key, before, html] of changes.put) {
      const row = made(html);
      const old = byId(key);
      if (old) old.replaceWith(row);
      else if (before && byId(before)) byId(before).after(row);
      else column.prepend(row);
    }
  };
  const mark = (scroll) => {
    const at = bench().dataset.at;
    for (const old of document.querySelectorAll("#bench .current")) old.classList.remove("current");
    for (const old of document.querySelectorAll("#tree [aria-current]")) old.removeAttribute("aria-current");
    if (!at) return;
    for (const run of document.querySelectorAll(`#pagetext [data-s="${CSS.escape(at)}"].run`)) run.classList.add("current");
    const line = byId(`n-${at}`);
    if (line) {
      line.classList.add("current");
      line.querySelector("a").setAttribute("aria-current", "true");
    }
    if (!scroll) return;
    for (const row of [line, byId(`t-${at}-0`)]) if (row) row.scrollIntoView({ block: "nearest" });
  };
  const swap = (id, html, keepFocus) => {
    const old = byId(id);
    if (!old) return;
    const inside = old.contains(document.activeElement);
    const scrolled = old.scrollTop;
    const fresh = made(html);
    old.replaceWith(fresh);
    fresh.scrollTop = scrolled;
    if (inside && keepFocus) fresh.focus({ preventScroll: true });
  };
  const trouble = (words) => { byId("trouble").textContent = words; };
  const notice = (name) => { trouble(byId("notice").dataset[name]); };

  const show = (told, options) => {
    put(byId("pagetext"), told.text);
    put(document.querySelector("#tree ol"), told.tree);
    if (options.panel) {
      bench().dataset.at = told.at;
      swap("panel", told.panel, true);
    }
    swap("draft-tools", told.tools, false);
    mark(options.panel);
    for (const opener of document.querySelectorAll("[data-opens]")) {
      opener.hidden = false;
      opener.onclick = () => byId(opener.dataset.opens).showModal();
    }
  };

  const post = async (address, data) => {
    data.set("seen", tools().dataset.token);
    return fetch(address, {
      method: "POST",
      body: data,
      headers: { Accept: "application/json", "X-CSRFToken": data.get("csrfmiddlewaretoken") },
    });
  };
  const send = async (data) => {
    if (busy) return;
    busy = true;
    trouble("");
    try {
      const answer = await post(bench().dataset.do, data);
      if (answer.status === 409) {
        swap("panel", (await answer.json()).clash, true);
        byId("panel").focus();
      } else if (answer.status === 200 || answer.status === 422) {
        const told = await answer.json();
        if (told.reload) { location.reload(); return; }
        // What was refused stays as it was typed.
        show(told, { panel: told.ok });
        byId("said").textContent = told.said;
        if (!told.ok) trouble(told.said);
      } else {
        notice(answer.status === 401 || answer.status === 403 ? "refused" : "failed");
      }
    } catch (error) {
      notice("offline");
    } finally {
      busy = false;
    }
  };
  const form = (values) => {
    const token = document.querySelector("#draft-tools [name=csrfmiddlewaretoken]");
    if (!token) return null;
    const data = new FormData();
    data.set("csrfmiddlewaretoken", token.value);
    for (const [name, value] of Object.entries(values)) data.set(name, value);
    return data;
  };

  const choose = async (at) => {
    const answer = await fetch(`${bench().dataset.page}?at=${encodeURIComponent(at)}`, {
      headers: { "HX-Request": "true", "HX-Target": "panel" },
    });
    if (!answer.ok) { notice(answer.status === 401 ? "refused" : "failed"); return; }
    swap("panel", await answer.text(), true);
    bench().dataset.at = byId("panel").dataset.at;
    history.replaceState(null, "", `?at=${encodeURIComponent(bench().dataset.at)}`);
    mark(true);
  };

  /* Where in the text the cursor is: characters, counted as the server counts them. */
  const place = (node, offset) => {
    const holder = node && (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("#pagetext .run");
    if (!holder) return null;
    const words = holder.querySelector(".w");
    const range = document.createRange();
    range.setStart(words, 0);
    if (words.contains(node)) range.setEnd(node, offset);
    return { segment: holder.dataset.s, at: Number(holder.dataset.start) + [...range.toString()].length };
  };
  const cut = () => {
    const chosen = getSelection();
    const here = chosen.isCollapsed ? place(chosen.anchorNode, chosen.anchorOffset) : null;
    if (!here || here.segment !== bench().dataset.at) return false;
    const data = form({ do: "split", segment: here.segment, at: here.at, token: tools().dataset.token });
    if (data) send(data);
    return Boolean(data);
  };
  const make = () => {
    const chosen = getSelection();
    if (chosen.isCollapsed || !chosen.rangeCount) return;
    const range = chosen.getRangeAt(0);
    const first = place(range.startContainer, range.startOffset);
    const last = place(range.endContainer, range.endOffset);
    if (!first || !last) return;
    const data = form({
      do: "make", segment: bench().dataset.at, start: first.at, end: last.at, token: tools().dataset.token,
    });
    if (data) send(data);
  };

  document.addEventListener("submit", (event) => {
    if (!bench() || event.target.getAttribute("action") !== bench().dataset.do) return;
    event.preventDefault();
    send(new FormData(event.target, event.submitter));
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("#bench a[data-s], #bench a.tag");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      choose(link.dataset.s || link.closest(".run").dataset.s);
      return;
    }
    const run = event.target.closest("#pagetext .run");
    if (run && run.dataset.s && run.dataset.s !== bench().dataset.at && getSelection().isCollapsed) choose(run.dataset.s);
  });
  document.addEventListener("keydown", (event) => {
    byKey = true;
    const dialog = byId("keys-help");
    const field = event.target.matches("input:not([type=hidden]), textarea, select");
    if (event.key === "Escape" && field) { byId("panel")?.focus(); return; }
    if (!bench() || field || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (document.body.dataset.keys === "off" || (dialog && dialog.open)) return;
    if (event.key === "w") { event.preventDefault(); make(); return; }
    if (event.key === "s" && cut()) { event.preventDefault(); return; }
    const control = document.querySelector(`[data-focus="${CSS.escape(event.key)}"]`);
    if (!control) return;
    event.preventDefault();
    control.focus();
    if (control.select) control.select();
  });
  document.addEventListener("pointerdown", () => { byKey = false; });
  document.addEventListener("toggle", (event) => {
    if (!byKey || !event.target.matches("#panel details[open]")) return;
    const first = event.target.querySelector("select, textarea, input:not([type=hidden])");
    if (first) first.focus();
  }, true);

  const news = async () => {
    if (document.hidden || busy || !bench()) return;
    const data = form({ at: bench().dataset.at });
    if (!data) return;
    const before = tools().dataset.token;
    try {
      const answer = await post(bench().dataset.news, data);
      if (!answer.ok || busy || tools().dataset.token !== before) return;
      const told = await answer.json();
      if (told.reload) return;
      show(told, { panel: String(told.token) !== before && !typing() && !byId("panel").matches(".clash") });
    } catch (error) { /* The next one may come through. */ }
  };
  document.addEventListener("DOMContentLoaded", () => {
    if (!bench()) return;
    mark(true);
    setTimeout(news, 1500);
    setInterval(news, NEWS_EVERY);
  });
})();
