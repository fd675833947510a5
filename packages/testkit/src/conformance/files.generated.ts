// Written by `npm run generate` from the files of the conformance kit. Change their tables, not this module.
// @ts-nocheck: types worked out from what such files hold take the compiler longer than all the rest.
import file0 from "../../conformance/equal.json" with { type: "json" };
import file1 from "../../conformance/not-equal.json" with { type: "json" };
import file2 from "../../conformance/less.json" with { type: "json" };
import file3 from "../../conformance/at-most.json" with { type: "json" };
import file4 from "../../conformance/greater.json" with { type: "json" };
import file5 from "../../conformance/at-least.json" with { type: "json" };
import file6 from "../../conformance/and.json" with { type: "json" };
import file7 from "../../conformance/or.json" with { type: "json" };
import file8 from "../../conformance/not.json" with { type: "json" };
import file9 from "../../conformance/itself.json" with { type: "json" };
import file10 from "../../conformance/if.json" with { type: "json" };
import file11 from "../../conformance/in.json" with { type: "json" };
import file12 from "../../conformance/plus.json" with { type: "json" };
import file13 from "../../conformance/minus.json" with { type: "json" };
import file14 from "../../conformance/times.json" with { type: "json" };
import file15 from "../../conformance/min.json" with { type: "json" };
import file16 from "../../conformance/max.json" with { type: "json" };
import file17 from "../../conformance/divided.json" with { type: "json" };
import file18 from "../../conformance/remainder.json" with { type: "json" };
import file19 from "../../conformance/cat.json" with { type: "json" };
import file20 from "../../conformance/substr.json" with { type: "json" };
import file21 from "../../conformance/merge.json" with { type: "json" };
import file22 from "../../conformance/map.json" with { type: "json" };
import file23 from "../../conformance/filter.json" with { type: "json" };
import file24 from "../../conformance/reduce.json" with { type: "json" };
import file25 from "../../conformance/some.json" with { type: "json" };
import file26 from "../../conformance/all.json" with { type: "json" };
import file27 from "../../conformance/none.json" with { type: "json" };
import file28 from "../../conformance/partial-dates.json" with { type: "json" };
import file29 from "../../conformance/intervals.json" with { type: "json" };
import file30 from "../../conformance/code-sets.json" with { type: "json" };
import file31 from "../../conformance/reasons.json" with { type: "json" };
import file32 from "../../conformance/lists.json" with { type: "json" };
import file33 from "../../conformance/skip-patterns.json" with { type: "json" };
import file34 from "../../conformance/parameters.json" with { type: "json" };
import file35 from "../../conformance/facts.json" with { type: "json" };
import file36 from "../../conformance/kernels.json" with { type: "json" };
import file37 from "../../conformance/complete.json" with { type: "json" };
import file38 from "../../conformance/sound.json" with { type: "json" };
import file39 from "../../conformance/monotone.json" with { type: "json" };
import file40 from "../../conformance/one-meaning.json" with { type: "json" };
import refusals from "../../conformance/refusals.json" with { type: "json" };

export const files: readonly unknown[] = [
  file0,
  file1,
  file2,
  file3,
  file4,
  file5,
  file6,
  file7,
  file8,
  file9,
  file10,
  file11,
  file12,
  file13,
  file14,
  file15,
  file16,
  file17,
  file18,
  file19,
  file20,
  file21,
  file22,
  file23,
  file24,
  file25,
  file26,
  file27,
  file28,
  file29,
  file30,
  file31,
  file32,
  file33,
  file34,
  file35,
  file36,
  file37,
  file38,
  file39,
  file40,
];

export const refused: unknown = refusals;
