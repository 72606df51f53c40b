// The checks of the exercises, step by step as ClaimTrail.Exercises does them in C#: a test holds both side by side.
// No address is asked and nothing is sent. Answers are compared as salted digests.
"use strict";

window.ClaimTrailChecks = (() => {
  // SHA-256 by itself: the browser's own is missing where a page comes from a server without a certificate.
  const ROOTS = (() => {
    const primes = [];
    for (let n = 2; primes.length < 64; n++) if (primes.every(p => n % p)) primes.push(n);
    const bits = (x) => Math.floor((x - Math.floor(x)) * 2 ** 32) >>> 0;
    return { start: primes.slice(0, 8).map(p => bits(Math.sqrt(p))), rounds: primes.map(p => bits(Math.cbrt(p))) };
  })();

  function sha256(text) {
    const bytes = [...new TextEncoder().encode(text)];
    const length = bytes.length * 8;
    bytes.push(0x80);
    while (bytes.length % 64 !== 56) bytes.push(0);
    for (let i = 7; i >= 0; i--) bytes.push(Math.floor(length / 2 ** (8 * i)) & 255);
    const turn = (x, n) => (x >>> n) | (x << (32 - n));
    let state = [...ROOTS.start];
    for (let block = 0; block < bytes.length; block += 64) {
      const w = [];
      for (let i = 0; i < 16; i++) w[i] = (bytes[block + 4 * i] << 24) | (bytes[block + 4 * i + 1] << 16) | (bytes[block + 4 * i + 2] << 8) | bytes[block + 4 * i + 3];
      for (let i = 16; i < 64; i++) {
        const a = turn(w[i - 15], 7) ^ turn(w[i - 15], 18) ^ (w[i - 15] >>> 3);
        const b = turn(w[i - 2], 17) ^ turn(w[i - 2], 19) ^ (w[i - 2] >>> 10);
        w[i] = (w[i - 16] + a + w[i - 7] + b) | 0;
      }
      let [a, b, c, d, e, f, g, h] = state;
      for (let i = 0; i < 64; i++) {
        const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + ROOTS.rounds[i] + w[i]) | 0;
        const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        [a, b, c, d, e, f, g, h] = [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g];
      }
      state = [a, b, c, d, e, f, g, h].map((x, i) => (x + state[i]) | 0);
    }
    return state.map(x => (x >>> 0).toString(16).padStart(8, "0")).join("");
  }

  // Answers in one form: PlainAnswer.cs.
  const NANO = 10n ** 9n;

  function lower(text) {
    return text.normalize("NFKC").replaceAll("İ", "i").toLowerCase().replaceAll("ς", "σ");
  }

  function plainText(text) {
    return lower(text).replace(/\s+/g, " ").replace(/^[\s\p{Pi}\p{Pf}"'「」『』]+|[\s\p{Pi}\p{Pf}"'「」『』.。]+$/gu, "");
  }

  function plainSet(text) {
    const parts = plainText(text).split(/[^\p{L}\p{Nd}]+/u).filter(part => part && part !== "and");
    return [...new Set(parts)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).join(" ");
  }

  /** The digit that a character of any script stands for: every script has its ten in a row. */
  function digit(c) {
    for (let zero = c.codePointAt(0), i = 0; ; zero--, i++) if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) || i === 9) return String(i);
  }

  /** A number in billionths; null when the text writes none. */
  function number(text) {
    let plain = text.normalize("NFKC").replaceAll("−", "-").replaceAll("٬", ",").replaceAll("٫", ".").replace(/\p{Nd}/gu, digit);
    plain = plain.trim().replace(/\s*%$|\.$/, "");
    if (/^[+-]?[0-9]{1,3}(?:[, ][0-9]{3})+(?:\.[0-9]+)?$/.test(plain)) plain = plain.replace(/[, ]/g, "");
    const parts = /^([+-]?)([0-9]{1,18})(?:\.([0-9]+))?$/.exec(plain);
    if (!parts) return null;
    const size = BigInt(parts[2] + (parts[3] ?? "").slice(0, 9).padEnd(9, "0"));
    return parts[1] === "-" ? -size : size;
  }

  function rounded(billionths, decimals) {
    const step = decimals <= 9 ? 10n ** BigInt(9 - decimals) : 1n;
    const size = billionths < 0n ? -billionths : billionths;
    const near = ((size + step / 2n) / step) * step;
    return billionths < 0n ? -near : near;
  }

  function shown(billionths) {
    const size = billionths < 0n ? -billionths : billionths;
    const fraction = (size % NANO).toString().padStart(9, "0").replace(/0+$/, "");
    return (billionths < 0n ? "-" : "") + size / NANO + (fraction ? "." + fraction : "");
  }

  // Judgements: Wording.cs and JudgementCheck.cs.
  const CUT = "\u0001";

  const phrases = (() => {
    const known = new Map();
    return (list) => {
      if (!known.has(list)) known.set(list, list.split(",").map(phrase => phrase.trim()).filter(Boolean).map(phrase => phrase.split(" ")));
      return known.get(list);
    };
  })();

  function clauses(text) {
    return text.normalize("NFKC").replaceAll("İ", "i").toLowerCase().replaceAll("ς", "σ").replaceAll("’", "'")
      .split(/[.,;:!?()[\]{}…—–"“”„‘«»「」『』。、؟،؛|\r\n]/)
      .map(clause => clause.split(/[^\p{L}\p{M}\p{Nd}'\u0001]+/u).map(word => word.replace(/^'+|'+$/g, "")).filter(Boolean))
      .filter(words => words.length);
  }

  function fits(word, pattern) {
    if (pattern === "#") return /^\p{Nd}/u.test(word);
    return pattern.endsWith("*") ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
  }

  function endOf(words, at, phrase, from = 0) {
    for (let i = from; i < phrase.length; i++, at++) {
      if (phrase[i] === "_") {
        for (let gap = 1; gap <= 3; gap++) {
          const end = endOf(words, at + gap, phrase, i + 1);
          if (end >= 0) return end;
        }
        return -1;
      }
      if (at >= words.length || !fits(words[at], phrase[i])) return -1;
    }
    return at;
  }

  function isNegated(words, at, language) {
    for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
      if (phrases(language.turns).some(turn => turn[0] === words[i])) return false;
      if (phrases(language.negators).some(negator => negator[0] === words[i])) return true;
    }
    return false;
  }

  function saysJoined(clause, phrase, language) {
    for (let at = clause.indexOf(phrase); at >= 0; at = clause.indexOf(phrase, at + 1)) {
      const after = at + phrase.length;
      const near = language.negatesAfter ? clause.slice(after, after + 10) : clause.slice(Math.max(0, at - 6), at);
      if (!phrases(language.negators).some(negator => near.includes(negator[0]))) return true;
    }
    return false;
  }

  const says = (part, language, list) => part.some(words => language.spaced
    ? words.some((_, at) => phrases(list).some(phrase => endOf(words, at, phrase) >= 0) && !isNegated(words, at, language))
    : phrases(list).some(phrase => saysJoined(words.join(""), phrase[0], language)));

  const has = (part, language, list) => part.some(words => language.spaced
    ? words.some((_, at) => phrases(list).some(phrase => endOf(words, at, phrase) >= 0))
    : phrases(list).some(phrase => words.join("").includes(phrase[0])));

  const without = (part, language, list) => part.map(words => {
    if (!language.spaced) {
      const joined = words.join("");
      const left = [...phrases(list)].sort((a, b) => b[0].length - a[0].length).reduce((text, phrase) => text.replaceAll(phrase[0], CUT), joined);
      return left === joined ? words : [left];
    }
    const left = [];
    for (let at = 0; at < words.length; at++) {
      const end = Math.max(-1, ...phrases(list).map(phrase => endOf(words, at, phrase)));
      left.push(end < 0 ? words[at] : CUT);
      if (end >= 0) at = end - 1;
    }
    return left;
  });

  const weight = (part) => part.flat().join("").split("").filter(c => /[\p{L}\p{Nd}]/u.test(c)).reduce((sum, c) => sum + (c >= "\u1100" && c < "\ufb00" ? 2 : 1), 0);

  function gaps(judgement, table) {
    const [reading, evidence, doubt] = [judgement.reading, judgement.evidence, judgement.doubt].map(clauses);
    const parts = [reading, evidence, doubt];
    const some = (test) => table.languages.some(test);
    const text = (judgement.reading + judgement.evidence + judgement.doubt).normalize("NFKC");
    const count = (pattern) => (text.match(pattern) ?? []).length;
    const known = some(l => parts.some(part => has(part, l, l.known))) || 2 * count(/[\u0620-\u064a\u3400-\u9fff\uac00-\ud7a3]/g) >= count(/\p{L}/gu);
    const found = new Set();
    if (some(l => parts.some(part => says(without(part, l, l.innocent), l, l.accusations)))) found.add("accusation");
    const isHearsay = some(l => says(evidence, l, l.hearsay));
    if (isHearsay || some(l => says(reading, l, l.hearsay))) found.add("hearsay");

    const cut = (part, list) => table.languages.reduce((left, l) => without(left, l, l[list]), part);
    if (weight(reading) < 8) found.add("noReading");
    else if (known && weight(cut(reading, "emptyReadings")) < 8) found.add("emptyReading");

    const hasDigit = /\p{Nd}/u.test(judgement.evidence);
    const quoted = /["“„«「『]\s*[\p{L}\p{Nd}][^"“”„«»「」『』]+["”»」』]/u.test(judgement.evidence);
    if (weight(evidence) < (hasDigit ? 4 : 8)) found.add("noEvidence");
    else if (known && !isHearsay && !hasDigit && !quoted && !some(l => has(evidence, l, l.evidence))) found.add("vagueEvidence");

    const left = cut(doubt, "emptyDoubts");
    if (weight(doubt) < 8) found.add("noDoubt");
    else if (known && (weight(left) < 8 || !(/[?？؟]/.test(judgement.doubt) || some(l => has(left, l, l.doubts))))) found.add("emptyDoubt");

    const plain = [judgement.reading, judgement.evidence, judgement.doubt].map(plainText).filter(Boolean);
    if (new Set(plain).size < plain.length) found.add("twice");
    return table.gaps.filter(gap => found.has(gap.gap));
  }

  function missing(judgement, table) {
    const told = gaps(judgement, table);
    if (!told.length) return null;
    return told[0].line + (told.length === 1 ? "" : ` ${table.also} ${told.slice(1).map(gap => gap.more).join(", ")}.`);
  }

  /** How an answer stands: AnswerCheck.cs. An answer is a text, or for a judgement { reading, evidence, doubt }. */
  function check(exercise, answer, table) {
    if (exercise.sort === "judgement") {
      if (!Object.values(answer).some(part => part.trim())) return { state: "blank", line: exercise.blank };
      const line = missing(answer, table);
      return line === null ? { state: "passed", line: exercise.pass } : { state: "foreseen", line };
    }
    if (!answer.trim()) return { state: "blank", line: exercise.blank };
    const read = { number, text: plainText, set: plainSet }[exercise.sort](answer);
    if (read === null) return { state: "other", line: exercise.wrongSort };
    const holds = (key) => {
      const plain = typeof read === "bigint" ? shown(key.decimals === null ? read : rounded(read, key.decimals)) : read;
      return key.digests.includes(sha256(`${exercise.salt}|${plain}`).slice(0, 16));
    };
    if (holds(exercise.accepts)) return { state: "passed", line: exercise.pass };
    const slip = exercise.slips.find(known => holds(known.key));
    return slip ? { state: "foreseen", line: slip.line } : { state: "other", line: exercise.otherwise };
  }

  return { check, sha256 };
})();
