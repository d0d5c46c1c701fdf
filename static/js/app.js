/* Small comforts. Every page works without this file. */
"use strict";

(function () {
  const typing = (target) => target instanceof HTMLElement
    && (target.isContentEditable || target.matches("textarea, select, input:not([type=radio]):not([type=checkbox])"));
  const notice = () => document.getElementById("notice");

  /* Keys: a key presses the link or button that names it in data-key. "?" opens the list. */
  document.addEventListener("keydown", (event) => {
    const dialog = document.getElementById("keys-help");
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return;
    if (event.key === "?" && dialog) {
      event.preventDefault();
      dialog.open ? dialog.close() : dialog.showModal();
      return;
    }
    if (document.body.dataset.keys === "off" || (dialog && dialog.open)) return;
    const control = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (!control) return;
    event.preventDefault();
    if (!event.repeat || control.matches("a")) control.click();
  });

  const prepare = () => {
    for (const opener of document.querySelectorAll("[data-opens]")) {
      opener.hidden = false;
      opener.onclick = () => document.getElementById(opener.dataset.opens).showModal();
    }
    const here = document.querySelector("mark.here");
    if (here && !location.hash) here.scrollIntoView({ block: "nearest" });
  };
  document.addEventListener("DOMContentLoaded", prepare);
  document.addEventListener("htmx:afterSettle", prepare);

  /* A request that did not go through says so in words, and nothing on the page is lost. */
  const say = (name) => {
    const line = notice();
    if (line) line.textContent = line.dataset[name];
  };
  document.addEventListener("htmx:beforeRequest", () => { if (notice()) notice().textContent = ""; });
  document.addEventListener("htmx:responseError", (event) => {
    say(event.detail.xhr.status === 401 || event.detail.xhr.status === 403 ? "refused" : "failed");
  });
  document.addEventListener("htmx:sendError", () => say("offline"));
})();
