"use strict";
(() => {
  const root = document.documentElement;
  const pages = [...document.querySelectorAll(".page")];
  if (pages.length === 0) return;
  root.classList.add("js");

  // One page at a time.
  const company = document.title;
  const pageOf = (id) => document.getElementById(id)?.closest(".page");
  const place = () => {
    try { return decodeURIComponent(location.hash.slice(1)); } catch { return ""; }
  };
  const turn = (isFirst) => {
    const id = place();
    if (id === "main") return;
    const page = pageOf(id) ?? pages[0];
    for (const other of pages) other.hidden = other !== page;
    const isHome = page === pages[0];
    root.classList.toggle("at-home", isHome);
    const heading = page.querySelector("h1");
    document.title = isHome ? company : `${heading.textContent} · ${company}`;
    const target = document.getElementById(id);
    if (isFirst && !target) return;
    if (target && target !== page) {
      target.tabIndex = -1;
      target.scrollIntoView();
      target.focus({ preventScroll: true });
    } else {
      scrollTo({ top: 0, behavior: "instant" });
      heading.focus({ preventScroll: true });
    }
  };
  addEventListener("hashchange", () => turn(false));

  // What is ticked off is remembered, where that is allowed.
  const memory = {
    read(key) { try { return localStorage.getItem(key); } catch { return null; } },
    write(key, text) { try { localStorage.setItem(key, text); } catch { /* Then it is not. */ } },
    remove(key) { try { localStorage.removeItem(key); } catch { /* There is nothing. */ } },
  };
  const make = (name, properties) => Object.assign(document.createElement(name), properties);

  for (const run of document.querySelectorAll(".run")) {
    const steps = [...run.querySelectorAll(".steps > li")];
    const boxes = steps.map((step) => step.querySelector("input"));
    const key = `waywright:${run.dataset.run}:${run.dataset.version}`;
    const words = make("p", {});
    words.setAttribute("role", "status");
    const bar = make("progress", { max: steps.length });
    bar.setAttribute("aria-label", "Steps done");
    const again = make("button", { type: "button", textContent: "Start again" });
    const head = make("div", { className: "run-head" });
    head.append(words, bar, again);
    const next = make("button", { type: "button", className: "next" });
    const end = make("div", { className: "all-done", hidden: true });
    end.append(make("p", { textContent: `All ${steps.length} steps are done.` }));
    run.prepend(head);
    run.append(end);
    run.classList.add("live");

    const show = (done, isMoved) => {
      steps.forEach((step, index) => {
        step.classList.toggle("is-done", index < done);
        step.classList.toggle("is-current", index === done);
        step.classList.toggle("is-later", index > done);
        boxes[index].checked = index < done;
        boxes[index].disabled = index > done;
      });
      const isOver = done === steps.length;
      bar.value = done;
      words.textContent = isOver ? "Done" : `Step ${done + 1} of ${steps.length}`;
      again.hidden = done === 0;
      end.hidden = !isOver;
      next.textContent = done + 1 === steps.length ? "Done" : "Done, next step";
      if (isOver) next.remove(); else steps[done].append(next);
      if (!isMoved) return;
      if (done > 0) memory.write(key, String(done)); else memory.remove(key);
      const goal = isOver ? end : steps[done];
      goal.scrollIntoView({ block: "nearest" });
      if (isOver) again.focus({ preventScroll: true });
      else boxes[done].focus({ preventScroll: true });
    };
    boxes.forEach((box, index) => {
      box.addEventListener("change", () => show(box.checked ? index + 1 : index, true));
    });
    next.addEventListener("click", () => show(steps.indexOf(next.closest("li")) + 1, true));
    again.addEventListener("click", () => show(0, true));
    const kept = Number(memory.read(key) ?? 0);
    show(Number.isInteger(kept) && kept > 0 && kept <= steps.length ? kept : 0, false);
  }

  // Search: every word must be found, in any order, without regard to case and accents.
  const fold = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  const field = document.getElementById("search");
  const panel = document.querySelector(".found");
  const list = document.getElementById("found");
  const status = panel.querySelector("[role=status]");
  const most = 40;
  let index = null;
  const build = () => {
    index = [];
    for (const page of document.querySelectorAll(".document")) {
      const title = page.querySelector("h1").textContent;
      const kind = page.dataset.kind;
      const add = (id, name, text) => index.push({ id, name, text, title: fold(name), body: fold(`${name} ${text}`) });
      const parts = page.querySelectorAll(".purpose, .facts, .field");
      add(page.id, title, [kind, ...[...parts].map((part) => part.textContent)].join(" "));
      for (const step of page.querySelectorAll(".steps > li")) {
        const number = step.querySelector(".number").textContent;
        const heading = step.querySelector("h3, .text").textContent.replace(/^\s*\d+\s*/, "").trim();
        const text = [...step.querySelectorAll(".bullets, .caution, .result, .seat")].map((part) => part.textContent);
        add(step.id, `${title} ${number}`, [heading, ...text].join(" "));
      }
    }
  };
  const excerpt = (entry, word) => {
    const text = entry.text.replace(/\s+/g, " ").trim();
    const at = fold(text).indexOf(word);
    const start = Math.max(0, at - 40);
    return (start > 0 ? "…" : "") + text.slice(start, start + 110) + (start + 110 < text.length ? "…" : "");
  };
  const find = () => {
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    list.replaceChildren();
    panel.hidden = words.length === 0;
    if (words.length === 0) return;
    if (!index) build();
    const hits = index.filter((entry) => words.every((word) => entry.body.includes(word)));
    const rank = (entry) => words.every((word) => entry.title.includes(word)) ? 0 : 1;
    hits.sort((left, right) => rank(left) - rank(right));
    status.textContent = hits.length === 0 ? "Nothing is found." : hits.length === 1 ? "1 place" : `${hits.length} places`;
    for (const hit of hits.slice(0, most)) {
      const link = make("a", { href: `#${encodeURIComponent(hit.id)}` });
      link.append(make("b", { textContent: hit.name }), make("small", { textContent: excerpt(hit, words[0]) }));
      const item = make("li", {});
      item.append(link);
      list.append(item);
    }
  };
  const close = () => { panel.hidden = true; };
  field.addEventListener("input", find);
  field.addEventListener("focus", find);
  field.addEventListener("keydown", (event) => {
    const first = list.querySelector("a");
    if (event.key === "Escape") { field.value = ""; close(); }
    if (event.key === "ArrowDown" && first) { first.focus(); event.preventDefault(); }
    if (event.key === "Enter" && first) { first.click(); event.preventDefault(); }
  });
  list.addEventListener("keydown", (event) => {
    const links = [...list.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    if (event.key === "ArrowDown") { links[at + 1]?.focus(); event.preventDefault(); }
    if (event.key === "ArrowUp") { (links[at - 1] ?? field).focus(); event.preventDefault(); }
    if (event.key === "Escape") { close(); field.focus(); }
  });
  list.addEventListener("click", () => { close(); field.value = ""; });
  document.addEventListener("pointerdown", (event) => {
    if (!event.target.closest("[role=search]")) close();
  });
  field.closest("[role=search]").hidden = false;

  turn(true);
})();
