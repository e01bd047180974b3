// Layers on and off, and what marked words say when they are tapped or reached by the arrow keys.
(function () {
  "use strict";
  var legend = document.querySelector(".filters");
  if (!legend) return;
  legend.hidden = false;
  legend.addEventListener("click", function (event) {
    var button = event.target.closest("[data-layer]");
    if (!button) return;
    var off = document.body.classList.toggle("no-" + button.dataset.layer);
    button.setAttribute("aria-pressed", String(!off));
  });
  var note = document.createElement("p");
  note.id = "note";
  note.setAttribute("role", "status");
  note.hidden = true;
  document.body.appendChild(note);
  function tell(marked) {
    note.hidden = !marked;
    note.textContent = marked ? marked.title : "";
  }
  document.addEventListener("click", function (event) {
    tell(event.target.closest(".text .l"));
  });
  // One stop of the tab key a report; the arrow keys go from one marked word to the next.
  document.querySelectorAll(".text").forEach(function (text) {
    var first = text.querySelector(".l");
    if (first) first.tabIndex = 0;
    text.addEventListener("focusin", function (event) {
      tell(event.target.closest(".l"));
    });
    text.addEventListener("keydown", function (event) {
      if (event.key === "Escape") tell(null);
      var step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
      var all = [...text.querySelectorAll(".l")];
      var at = all.indexOf(event.target);
      var next = step && at >= 0 ? all[at + step] : null;
      if (!next) return;
      event.preventDefault();
      event.target.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    });
  });
})();
