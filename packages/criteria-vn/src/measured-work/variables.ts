import type { CodeList, Rule, Variable } from "@mangnon/schema";
import { limits } from "../circular-09-2020/limits.ts";
import { sourcesOfItem } from "./facts.ts";
import { type Measure, type MeasuredKind, measuredKinds } from "./kinds.ts";

/** Work that the Circular forbids from some measure on, named without the measure. */
export const measuredWork: CodeList = {
  id: "vn.measured-work",
  label: {
    vi: "công việc, nơi làm việc bị cấm từ một mức đo trở lên",
    en: "work and places forbidden from some measure on",
  },
  codes: [
    ...measuredKinds.map(({ kind, of, label }) => ({ code: kind, label, sources: sourcesOfItem(of) })),
    { code: "none", label: { vi: "không có việc nào như thế", en: "none of these" } },
  ],
};

const asked: Variable = {
  id: "vn.measuredWork",
  type: "code",
  codes: "vn.measured-work",
  changeable: true,
  when: { var: "economicActivity" },
  otherwise: "none",
  label: { vi: "công việc bị cấm từ một mức đo trở lên", en: "work forbidden from some measure on" },
  question: {
    vi: "Trẻ có làm việc nào bị cấm từ một mức đo trở lên (Phụ lục III, IV Thông tư 09/2020) không? Nếu nhiều việc, chọn việc vượt mức.",
    en: "Does the child do any work that is forbidden from some measure on (Appendices III and IV of Circular 09/2020)? If several, choose the one over its measure.",
  },
};

const isOneOf = (kinds: readonly string[]): Rule => ({ in: [{ var: "vn.measuredWork" }, kinds] });

const unitOf = ({ of }: MeasuredKind, { limit }: Measure): string =>
  limits.find((each) => each.of === of && each.name === limit)?.unit ?? "";

/** Each measure is one variable, however many kinds ask for it. */
function measureVariables(): readonly Variable[] {
  const byId = new Map<
    string,
    { readonly measure: Measure; readonly unit: string; readonly kinds: string[] }
  >();
  for (const kind of measuredKinds) {
    for (const measure of kind.measures) {
      const { kinds } = byId.get(measure.variable) ?? { kinds: [] };
      byId.set(measure.variable, { measure, unit: unitOf(kind, measure), kinds: [...kinds, kind.kind] });
    }
  }
  return [...byId].map(
    ([
      id,
      {
        measure: { max, label, question },
        unit,
        kinds,
      },
    ]) => ({
      id,
      type: "number",
      unit,
      min: 0,
      max,
      changeable: true,
      when: isOneOf(kinds),
      otherwise: 0,
      label,
      question,
    }),
  );
}

/** One question first, and the measure of the one kind of work that it found: who does none is asked no number. */
export const measuredWorkVariables: readonly Variable[] = [asked, ...measureVariables()];
