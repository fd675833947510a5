import type { Variable } from "@mangnon/schema";
import { askedOfWorkers } from "./asked.ts";
import { careVariables } from "./care-variables.ts";
import { paperVariables } from "./paper-variables.ts";

/** What formal duties ask of a minor's work. Whoever is not asked is left out: left out is unknown, not "no". */
const formalDuties: readonly Variable[] = [
  {
    id: "vn.writtenContract",
    type: "boolean",
    changeable: true,
    ...askedOfWorkers,
    label: {
      vi: "có hợp đồng lao động bằng văn bản với trẻ và người đại diện theo pháp luật",
      en: "a written contract with the child and the legal representative",
    },
    question: {
      vi: "Có hợp đồng lao động bằng văn bản, giao kết với cả trẻ và người đại diện theo pháp luật của trẻ không?",
      en: "Is there a written labour contract, concluded with both the child and the child's legal representative?",
    },
  },
  {
    id: "vn.parentalConsent",
    type: "boolean",
    changeable: true,
    ...askedOfWorkers,
    label: {
      vi: "có sự đồng ý của cha, mẹ hoặc người giám hộ",
      en: "consent of a parent or guardian",
    },
    question: {
      vi: "Cha, mẹ hoặc người giám hộ có đồng ý cho người chưa thành niên làm việc không?",
      en: "Did a parent or guardian consent to the minor's work?",
    },
  },
  {
    id: "vn.minorsRegister",
    type: "boolean",
    changeable: true,
    ...askedOfWorkers,
    label: {
      vi: "có sổ theo dõi riêng, đầy đủ và xuất trình được",
      en: "a separate register, complete and shown on request",
    },
    question: {
      vi: "Người sử dụng lao động có lập sổ theo dõi riêng (họ tên, ngày sinh, công việc, kết quả khám sức khỏe định kỳ), ghi đầy đủ và xuất trình khi được yêu cầu không?",
      en: "Does the employer keep a separate register (name, birth date, job, results of health checks), complete, and show it on request?",
    },
  },
];

/** What the Code asks for those under 15 besides. */
const protection: readonly Variable[] = [
  {
    id: "vn.hoursHarmSchooling",
    type: "boolean",
    changeable: true,
    ...askedOfWorkers,
    label: { vi: "giờ làm việc ảnh hưởng đến thời gian học tập", en: "working hours that affect schooling" },
    question: {
      vi: "Giờ làm việc có ảnh hưởng đến thời gian học tập của trẻ không (kể cả trẻ không đi học mà có nhu cầu học)?",
      en: "Do the working hours affect the child's time for schooling (also of a child out of school who wishes to study)?",
    },
  },
  {
    id: "vn.healthCertificate",
    type: "boolean",
    changeable: true,
    ...askedOfWorkers,
    label: {
      vi: "có giấy khám sức khỏe xác nhận phù hợp với công việc",
      en: "a health certificate that fits the job",
    },
    question: {
      vi: "Có giấy khám sức khỏe của cơ sở khám bệnh, chữa bệnh xác nhận sức khỏe của trẻ phù hợp với công việc không?",
      en: "Is there a health certificate saying that the child's health fits the job?",
    },
  },
  {
    id: "vn.lastHealthCheck",
    type: "date",
    min: "1990-01-01",
    max: "2100-12-31",
    label: { vi: "ngày kiểm tra sức khỏe gần nhất", en: "date of the last health check" },
    question: {
      vi: "Lần kiểm tra sức khỏe gần nhất của trẻ là ngày nào (kể cả lần khám để cấp giấy)?",
      en: "On what date was the child's last health check (the one for the certificate included)?",
    },
  },
  {
    id: "vn.conditionsUnsuitable",
    type: "boolean",
    changeable: true,
    ...askedOfWorkers,
    label: {
      vi: "điều kiện làm việc, an toàn, vệ sinh lao động không phù hợp với lứa tuổi",
      en: "working conditions, safety or hygiene unsuitable for the age",
    },
    question: {
      vi: "Điều kiện làm việc, an toàn, vệ sinh lao động có điều gì không phù hợp với lứa tuổi của trẻ không?",
      en: "Is anything in the working conditions, safety or hygiene unsuitable for the child's age?",
    },
  },
];

const toldOfTheChild = (id: string, label: Variable["label"], question: Variable["label"]): Variable => ({
  id,
  type: "boolean",
  label,
  question,
});

/** What the law on children and the Penal Code ask, of every child whether at work or not. */
const childrenAndCrimes: readonly Variable[] = [
  {
    id: "vn.harmfulChores",
    type: "boolean",
    changeable: true,
    label: {
      vi: "trẻ phải làm việc nhà quá sức, quá thời gian, ảnh hưởng đến học tập, vui chơi, phát triển",
      en: "household chores beyond the child's strength or time, to the harm of school, play or growth",
    },
    question: {
      vi: "Trẻ có phải làm việc nhà quá sức, quá thời gian, ảnh hưởng đến học tập, vui chơi, phát triển không?",
      en: "Is the child made to do household chores beyond its strength or time, to the harm of school, play or growth?",
    },
  },
  toldOfTheChild(
    "vn.madeToBeg",
    { vi: "trẻ bị tổ chức, ép buộc đi xin ăn", en: "the child made to beg" },
    {
      vi: "Trẻ có bị tổ chức hoặc ép buộc đi xin ăn không?",
      en: "Is the child organised or forced to beg?",
    },
  ),
  toldOfTheChild(
    "vn.priorSanction",
    {
      vi: "người sử dụng lao động đã bị xử phạt hành chính hoặc kết án về hành vi này",
      en: "an earlier administrative fine or conviction of the employer for this act",
    },
    {
      vi: "Người sử dụng lao động đã từng bị xử phạt vi phạm hành chính hoặc bị kết án về hành vi này chưa?",
      en: "Was the employer fined or convicted for this act before?",
    },
  ),
  {
    id: "vn.injuryPercent",
    type: "number",
    unit: "percent",
    min: 0,
    max: 100,
    label: { vi: "tỷ lệ tổn thương cơ thể do công việc", en: "bodily injury caused by the work" },
    question: {
      vi: "Công việc gây tổn thương cơ thể bao nhiêu phần trăm (không có: 0)?",
      en: "What percentage of bodily injury did the work cause (none: 0)?",
    },
  },
  toldOfTheChild(
    "vn.diedAtWork",
    { vi: "trẻ chết do công việc", en: "death caused by the work" },
    { vi: "Công việc có làm trẻ chết không?", en: "Did the work cause the child's death?" },
  ),
];

/** Signs that somebody who meets a child may see. They are asked of every child. */
const signs: readonly Variable[] = [
  toldOfTheChild(
    "vn.forcedLabour",
    { vi: "trẻ bị ép buộc lao động", en: "the child forced to work" },
    {
      vi: "Có dấu hiệu trẻ bị ép buộc lao động không?",
      en: "Are there signs that the child is forced to work?",
    },
  ),
  toldOfTheChild(
    "vn.debtBondage",
    { vi: "trẻ phải làm việc để trừ nợ hoặc bị đối xử như nô lệ", en: "work to pay off a debt, or slavery" },
    {
      vi: "Có dấu hiệu trẻ phải làm việc để trừ nợ hoặc bị đối xử như nô lệ không?",
      en: "Are there signs that the child works to pay off a debt, or is held like a slave?",
    },
  ),
  toldOfTheChild(
    "vn.signsOfTrafficking",
    { vi: "dấu hiệu trẻ bị mua bán", en: "signs that the child was trafficked" },
    { vi: "Có dấu hiệu trẻ bị mua bán không?", en: "Are there signs that the child was trafficked?" },
  ),
  toldOfTheChild(
    "vn.sexualExploitation",
    { vi: "dấu hiệu trẻ bị bóc lột tình dục", en: "signs of sexual exploitation" },
    {
      vi: "Có dấu hiệu trẻ bị sử dụng vào mại dâm hoặc khiêu dâm không?",
      en: "Are there signs that the child is used for prostitution or pornography?",
    },
  ),
  toldOfTheChild(
    "vn.illicitActivity",
    { vi: "trẻ bị sử dụng vào hoạt động bất hợp pháp", en: "the child used for illicit activities" },
    {
      vi: "Có dấu hiệu trẻ bị sử dụng vào hoạt động bất hợp pháp, như sản xuất hoặc vận chuyển ma túy không?",
      en: "Are there signs that the child is used for illicit activities, such as making or carrying drugs?",
    },
  ),
];

/** What the list of obligations asks beside what the definitions ask. */
export const variablesOfObligations: readonly Variable[] = [
  ...formalDuties,
  ...protection,
  ...paperVariables,
  ...careVariables,
  ...childrenAndCrimes,
  ...signs,
];
