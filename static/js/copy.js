// Buttons that copy what stands in another element: without a script they stay hidden, and the
// words can be selected.
if (navigator.clipboard) {
  for (const button of document.querySelectorAll("[data-copies]")) {
    button.hidden = false
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copies).textContent)
      button.textContent = button.dataset.done
    })
  }
}
