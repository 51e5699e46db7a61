/**
 * What makes the pictures of an offline page live: pan, zoom, and what a node rests on. Plain script for
 * any browser of the last years, inlined as it stands.
 */
export const viewerScript = `
(function () {
  "use strict";
  var details = JSON.parse(document.getElementById("details").textContent);
  var card = document.getElementById("card");
  var cardBody = document.getElementById("card-body");
  var last = null;

  function element(name, text, className) {
    var made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  function show(id) {
    var node = details[id];
    if (!node) return;
    cardBody.replaceChildren(element("h3", node.name), element("p", node.kind, "quiet"));
    if (node.evidence.length === 0) cardBody.append(element("p", "没有依据（待核实）"));
    node.evidence.forEach(function (one) {
      var box = element("div", "", "evidence");
      box.append(element("p", one.kind + " · " + one.grade + " 级", "quiet"));
      if (one.quote) box.append(element("blockquote", one.quote));
      if (one.note) box.append(element("p", one.note));
      var source = element("p", "");
      if (one.url) {
        var link = element("a", one.source);
        link.href = one.url;
        link.target = "_blank";
        link.rel = "noreferrer";
        source.append(link);
      } else source.textContent = one.source;
      box.append(source);
      cardBody.append(box);
    });
    card.hidden = false;
    card.querySelector("button").focus();
  }

  function hide() {
    card.hidden = true;
    if (last) last.focus();
  }
  card.querySelector("button").addEventListener("click", hide);
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && !card.hidden) hide();
  });

  document.querySelectorAll(".bp-view[data-live]").forEach(function (view) {
    var svg = view.querySelector("svg");
    if (!svg) return;
    var whole = svg.viewBox.baseVal;
    var all = { x: whole.x, y: whole.y, w: whole.width, h: whole.height };
    var now = { x: all.x, y: all.y, w: all.w, h: all.h };
    svg.setAttribute("width", "100%");
    svg.setAttribute("height", "100%");
    view.tabIndex = 0;

    function look(next) {
      now = next;
      svg.setAttribute("viewBox", [now.x, now.y, now.w, now.h].join(" "));
    }
    function zoom(factor, at) {
      look({
        x: at.x - (at.x - now.x) / factor,
        y: at.y - (at.y - now.y) / factor,
        w: now.w / factor,
        h: now.h / factor
      });
    }
    function point(event) {
      return new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
    }
    function middle() {
      return { x: now.x + now.w / 2, y: now.y + now.h / 2 };
    }
    view.addEventListener("wheel", function (event) {
      event.preventDefault();
      zoom(Math.pow(1.0015, -event.deltaY), point(event));
    }, { passive: false });
    var drag = null;
    view.addEventListener("pointerdown", function (event) {
      if (event.button !== 0) return;
      drag = { x: event.clientX, y: event.clientY, from: now, moved: false };
      view.setPointerCapture(event.pointerId);
    });
    view.addEventListener("pointermove", function (event) {
      if (!drag) return;
      var dx = event.clientX - drag.x;
      var dy = event.clientY - drag.y;
      if (!drag.moved && Math.hypot(dx, dy) < 4) return;
      drag.moved = true;
      var scale = svg.getScreenCTM().a;
      look({ x: drag.from.x - dx / scale, y: drag.from.y - dy / scale, w: drag.from.w, h: drag.from.h });
    });
    view.addEventListener("pointerup", function (event) {
      var done = drag;
      drag = null;
      if (!done || done.moved) return;
      var found = document.elementsFromPoint(event.clientX, event.clientY)
        .map(function (one) { return one.closest("[data-id]"); })
        .find(function (one) { return one && view.contains(one); });
      last = view;
      if (found) show(found.getAttribute("data-id"));
    });
    view.addEventListener("dblclick", function () { look(all); });
    view.addEventListener("keydown", function (event) {
      var step = 0.12;
      if (event.target !== view) return;
      if (event.key === "+" || event.key === "=") zoom(1.25, middle());
      else if (event.key === "-") zoom(0.8, middle());
      else if (event.key === "0") look(all);
      else if (event.key === "ArrowLeft") look({ x: now.x - now.w * step, y: now.y, w: now.w, h: now.h });
      else if (event.key === "ArrowRight") look({ x: now.x + now.w * step, y: now.y, w: now.w, h: now.h });
      else if (event.key === "ArrowUp") look({ x: now.x, y: now.y - now.h * step, w: now.w, h: now.h });
      else if (event.key === "ArrowDown") look({ x: now.x, y: now.y + now.h * step, w: now.w, h: now.h });
      else return;
      event.preventDefault();
    });
    view.querySelectorAll("[data-id]").forEach(function (node) {
      if (!details[node.getAttribute("data-id")]) return;
      node.setAttribute("tabindex", "0");
      node.setAttribute("role", "button");
      node.style.cursor = "pointer";
      node.addEventListener("keydown", function (event) {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        last = node;
        show(node.getAttribute("data-id"));
      });
    });
  });
})();
`.trim();
