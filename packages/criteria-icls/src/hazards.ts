import type { LocalizedText, Rule, Variable } from "@mangnon/schema";

const hazard = (name: string, label: LocalizedText, question: LocalizedText): Variable => ({
  id: `icls.${name}`,
  type: "boolean",
  changeable: true,
  when: { var: "economicActivity" },
  otherwise: false,
  label,
  question,
});

/**
 * Hazards at work, asked only of children with economic activity (questions CL4 to CL6 of MICS6). Each alone
 * makes the conditions hazardous.
 */
export const hazards: readonly Variable[] = [
  hazard(
    "heavyLoads",
    { vi: "mang vác vật nặng khi làm việc", en: "carrying heavy loads at work" },
    { vi: "Công việc có phải mang vác nặng không?", en: "Does the work require carrying heavy loads?" },
  ),
  hazard(
    "dangerousTools",
    { vi: "dùng dụng cụ nguy hiểm hoặc máy hạng nặng", en: "dangerous tools or heavy machinery at work" },
    {
      vi: "Công việc có dùng dụng cụ nguy hiểm hoặc vận hành máy hạng nặng không?",
      en: "Does the work require dangerous tools or operating heavy machinery?",
    },
  ),
  hazard(
    "dustFumesGas",
    { vi: "tiếp xúc với bụi, khói hoặc khí", en: "exposure to dust, fumes or gas at work" },
    { vi: "Nơi làm việc có bụi, khói hoặc khí không?", en: "Is there dust, fumes or gas at work?" },
  ),
  hazard(
    "extremeTemperature",
    { vi: "làm việc nơi quá lạnh, quá nóng hoặc ẩm", en: "extreme cold, heat or humidity at work" },
    {
      vi: "Nơi làm việc có quá lạnh, quá nóng hoặc ẩm không?",
      en: "Is there extreme cold, heat or humidity at work?",
    },
  ),
  hazard(
    "noiseVibration",
    { vi: "tiếp xúc với tiếng ồn lớn hoặc rung", en: "loud noise or vibration at work" },
    { vi: "Nơi làm việc có tiếng ồn lớn hoặc rung không?", en: "Is there loud noise or vibration at work?" },
  ),
  hazard(
    "heights",
    { vi: "làm việc trên cao", en: "working at heights" },
    { vi: "Có phải làm việc trên cao không?", en: "Does the work have to be done at heights?" },
  ),
  hazard(
    "chemicalsExplosives",
    { vi: "làm việc với hóa chất hoặc chất nổ", en: "chemicals or explosives at work" },
    {
      vi: "Có phải làm việc với hóa chất hoặc chất nổ không?",
      en: "Does the work involve chemicals or explosives?",
    },
  ),
  hazard(
    "otherHazards",
    { vi: "những điều khác có hại cho sức khỏe hoặc an toàn khi làm việc", en: "other hazards at work" },
    {
      vi: "Công việc có điều gì khác có hại cho sức khỏe hoặc an toàn của trẻ không?",
      en: "Is there anything else at work that is bad for the child's health or safety?",
    },
  ),
];

/** Whether there is any of them. */
export const anyHazard: Rule = { or: hazards.map(({ id }) => ({ var: id })) };
