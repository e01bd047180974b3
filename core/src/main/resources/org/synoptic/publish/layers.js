// Layers on and off, and what a tap on marked words says.
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
  document.addEventListener("click", function (event) {
    var marked = event.target.closest(".text .l");
    note.hidden = !marked;
    note.textContent = marked ? marked.title : "";
  });
})();
