// The keys that readers know. What a page does by itself stands in front: page.js.
(function () {
  "use strict";
  var stories = Array.prototype.slice.call(document.querySelectorAll(".story"));
  var here = -1;
  function go(next) {
    if (!stories.length) return;
    if (here >= 0) stories[here].classList.remove("here");
    here = Math.max(0, Math.min(stories.length - 1, next));
    stories[here].classList.add("here");
    stories[here].querySelector("a").focus();
  }
  document.addEventListener("keydown", function (event) {
    var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "j") go(here + 1);
    else if (event.key === "k") go(here - 1);
    else if (event.key === "o" && here >= 0) stories[here].querySelector("a").click();
    else if (event.key === "A") {
      var looked = document.getElementById("looked");
      if (looked) looked.submit();
    } else if (event.key === "+") {
      var box = document.getElementById("what");
      if (box) { box.focus(); event.preventDefault(); }
    } else if (event.key === "/") {
      var search = document.getElementById("q");
      if (search) search.focus(); else location.href = "/search";
      event.preventDefault();
    }
  });
})();
