/* Walking through a list by keys, and how many rows are marked. Every list works without this file. */
"use strict";

(function () {
  const links = () => [...document.querySelectorAll(".walk [data-row]")];
  const row = () => (document.activeElement ? document.activeElement.closest(".walk tr") : null);
  const typing = (target) => target instanceof HTMLElement
    && (target.isContentEditable || target.matches("textarea, select, input:not([type=checkbox])"));

  const step = (by) => {
    const all = links();
    if (!all.length) return;
    const here = row() ? all.indexOf(row().querySelector("[data-row]")) : -1;
    const next = here < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(here + by, 0), all.length - 1);
    all[next].focus({ focusVisible: true });
    all[next].scrollIntoView({ block: "nearest" });
  };
  const mark = () => {
    const box = row() && row().querySelector("input[type=checkbox]");
    if (box) box.click();
  };
  const count = () => {
    const marked = document.querySelectorAll(".walk input[name=row]:checked").length;
    for (const place of document.querySelectorAll("[data-count]")) place.textContent = `(${marked})`;
  };
  const words = () => {
    const field = document.querySelector(".facets input[type=search]");
    if (field) field.focus();
  };

  const KEYS = {
    j: () => step(1), ArrowDown: () => step(1), k: () => step(-1), ArrowUp: () => step(-1), x: mark, "/": words,
  };
  document.addEventListener("keydown", (event) => {
    const dialog = document.getElementById("keys-help");
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return;
    if (typing(event.target) || document.body.dataset.keys === "off" || (dialog && dialog.open)) return;
    // An arrow scrolls the page until somebody has begun to walk.
    if (event.key.startsWith("Arrow") && !row()) return;
    const act = KEYS[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  document.addEventListener("change", count);
  document.addEventListener("DOMContentLoaded", count);
  document.addEventListener("htmx:afterSettle", count);
})();
