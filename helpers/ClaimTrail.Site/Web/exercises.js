// Answering an exercise on the page: a form in place of the cell's output, what its check says, and a file to hand in.
// What is typed stays in this browser until somebody saves it. Without a script the page is as it was printed.
"use strict";

(() => {
  const data = document.getElementById("exercise-checks");
  if (!data) return;
  const { case: story, notebook, exercises } = JSON.parse(data.textContent);
  const judging = window.ClaimTrailJudging;
  const key = `claimtrail-answers-${story}-${notebook}`;
  const kept = recall();

  const SIGNS = { blank: "… not answered yet", passed: "✓ passed", foreseen: "↻ not yet", other: "↻ not yet" };
  const LABELS = {
    number: "Your answer: a number in digits",
    text: "Your answer: a letter, a word or a figure as printed",
    set: "Your answer: letters, such as A, F",
  };
  const PARTS = [
    ["reading", "A reading: what you would print, in a sentence"],
    ["evidence", "Evidence: a row, a passage or a number that somebody else can look up"],
    ["doubt", "A doubt: what speaks against it, or what you would ask, and whom"],
  ];

  for (const exercise of exercises) {
    const place = document.querySelector(`[data-exercise="${exercise.id}"]`);
    if (place) place.replaceChildren(formOf(exercise));
  }
  const last = [...document.querySelectorAll("[data-exercise]")].at(-1);
  if (last) last.after(handIn());

  function formOf(exercise) {
    const form = make("form", { className: "exercise", noValidate: true, id: `answer-${exercise.id}` });
    const group = make("fieldset");
    group.append(make("legend", { textContent: `${exercise.id}, ${exercise.name}` }));
    const fields = exercise.sort === "judgement" ? PARTS.map(([name, label]) => field(exercise, name, label, "textarea")) : [field(exercise, "answer", LABELS[exercise.sort], "input")];
    const said = make("p", { className: "said", id: `said-${exercise.id}` });
    said.setAttribute("role", "status");
    group.append(...fields, make("button", { type: "submit", textContent: "Check" }), said);
    form.append(group);
    form.addEventListener("submit", event => {
      event.preventDefault();
      const answer = read(form, exercise);
      const result = window.ClaimTrailChecks.check(exercise, answer, judging);
      tell(said, result);
      const before = kept.answers[exercise.id];
      if (result.state !== "blank") kept.answers[exercise.id] = { answer, tries: (before?.tries ?? 0) + 1, state: result.state };
      else delete kept.answers[exercise.id];
      keep();
    });
    const before = kept.answers[exercise.id];
    if (before) {
      for (const control of form.querySelectorAll("input, textarea")) control.value = exercise.sort === "judgement" ? before.answer[control.name] : before.answer;
      tell(said, window.ClaimTrailChecks.check(exercise, before.answer, judging));
    } else tell(said, { state: "blank", line: "" });
    return form;
  }

  function field(exercise, name, label, kind) {
    const id = `${exercise.id}-${name}`;
    const control = make(kind, { id, name, autocomplete: "off", spellcheck: false });
    if (kind === "textarea") control.rows = 2;
    else control.type = "text";
    if (exercise.sort === "number") control.inputMode = "decimal";
    control.setAttribute("aria-describedby", `said-${exercise.id}`);
    control.dir = "auto";
    const line = make("p");
    line.append(make("label", { htmlFor: id, textContent: label }), control);
    return line;
  }

  function read(form, exercise) {
    const values = Object.fromEntries([...form.querySelectorAll("input, textarea")].map(control => [control.name, control.value]));
    return exercise.sort === "judgement" ? values : values.answer;
  }

  function tell(said, { state, line }) {
    said.dataset.state = state;
    said.replaceChildren(make("strong", { textContent: SIGNS[state] }), ...(line ? [". ", ...tagged(line)] : []));
  }

  function handIn() {
    const form = make("form", { className: "exercise hand-in", noValidate: true });
    const group = make("fieldset");
    const name = make("input", { id: "hand-in-name", name: "name", type: "text", autocomplete: "off", value: kept.name });
    const line = make("p");
    line.append(make("label", { htmlFor: name.id, textContent: "Your name, for the file" }), name);
    const said = make("p", { className: "said" });
    said.setAttribute("role", "status");
    const forget = make("button", { type: "button", textContent: "Forget my answers" });
    group.append(make("legend", { textContent: "Hand in" }),
      make("p", { textContent: "Nothing is sent: your answers stay in this browser until you save them to a file, and the file goes where you put it." }),
      line, make("button", { type: "submit", textContent: "Save my answers to a file" }), " ", forget, said);
    form.append(group);
    form.addEventListener("submit", event => {
      event.preventDefault();
      kept.name = name.value.trim();
      keep();
      if (!kept.name) {
        said.textContent = "Write your name first, so that the file can be told from others.";
        name.focus();
        return;
      }
      const file = save();
      said.textContent = `Saved as ${file}: ${Object.keys(kept.answers).length} of ${exercises.length} exercises answered.`;
    });
    forget.addEventListener("click", () => {
      kept.answers = {};
      keep();
      for (const exercise of exercises) {
        const place = document.querySelector(`[data-exercise="${exercise.id}"]`);
        if (place) place.replaceChildren(formOf(exercise));
      }
      said.textContent = "Forgotten. The fields are empty.";
    });
    return form;
  }

  function save() {
    const answers = exercises.filter(e => kept.answers[e.id]).map(e => ({ exercise: e.id, answer: kept.answers[e.id].answer, tries: kept.answers[e.id].tries }));
    const text = JSON.stringify({ claimtrail: "answers", case: story, notebook, name: kept.name, answers }, null, 1) + "\n";
    const file = `answers-${notebook}-${kept.name.normalize("NFKC").replace(/[^\p{L}\p{M}\p{Nd}]+/gu, "-").replace(/^-|-$/g, "") || "nobody"}.json`;
    const link = make("a", { href: URL.createObjectURL(new Blob([text], { type: "application/json" })), download: file });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    return file;
  }

  function recall() {
    try {
      const stored = JSON.parse(localStorage.getItem(key));
      if (stored?.answers) return stored;
    } catch {
      // A browser that keeps nothing, or something else under this name: the page works without memory.
    }
    return { name: "", answers: {} };
  }

  function keep() {
    try {
      localStorage.setItem(key, JSON.stringify(kept));
    } catch {
      // As above; saving to a file still works.
    }
  }

  /** Words in Hangul, Han or Arabic letters get their language, so that fonts and screen readers act rightly. */
  function tagged(line) {
    const runs = line.split(/([\uac00-\ud7a3]+|[\u3400-\u9fff]+|[\u0620-\u06ff]+(?: [\u0620-\u06ff]+)*)/);
    return runs.map((run, i) => {
      if (i % 2 === 0) return run;
      const arabic = /[\u0620-\u06ff]/.test(run);
      const element = make(arabic ? "bdi" : "span", { textContent: run, lang: arabic ? "ar" : /[\uac00-\ud7a3]/.test(run) ? "ko" : "zh" });
      if (arabic) element.dir = "rtl";
      return element;
    });
  }

  function make(name, properties = {}) {
    return Object.assign(document.createElement(name), properties);
  }
})();
