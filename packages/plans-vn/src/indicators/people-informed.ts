import type { Indicator, LocalizedText } from "@mangnon/schema";
import { binhThuanAccount, decision782Retold } from "../citations.ts";
import { reported } from "./reported.ts";

const informed: LocalizedText = {
  vi: "Số thuộc mẫu số được cung cấp thông tin, kiến thức về phòng ngừa, giảm thiểu lao động trẻ em",
  en: "Those of the denominator who were given information and knowledge on preventing and reducing child labour",
};

const sources = [decision782Retold, binhThuanAccount];

/** Promises of communication: who is given information and knowledge on preventing child labour. */
export const peopleInformed: readonly Indicator[] = [
  reported({
    id: "vn.782.t4a-educators-informed",
    label: {
      vi: "Tỷ lệ cán bộ, giáo viên được cung cấp thông tin, kiến thức",
      en: "Share of officials and teachers informed",
    },
    numerator: informed,
    denominator: {
      vi: "Cán bộ, giáo viên trong các cơ sở giáo dục, cơ sở nuôi dưỡng trẻ em",
      en: "Officials and teachers in educational establishments and child-rearing facilities",
    },
    sources,
  }),
  reported({
    id: "vn.782.t4b-parents-informed",
    label: {
      vi: "Tỷ lệ cha mẹ, người chăm sóc trẻ em được cung cấp thông tin, kiến thức",
      en: "Share of parents and carers informed",
    },
    numerator: informed,
    denominator: { vi: "Cha mẹ, người chăm sóc trẻ em", en: "Parents and carers of children" },
    sources,
  }),
  reported({
    id: "vn.782.t4c-children-informed",
    label: {
      vi: "Tỷ lệ trẻ em được cung cấp thông tin, kiến thức",
      en: "Share of children informed",
    },
    numerator: informed,
    denominator: { vi: "Trẻ em", en: "Children" },
    sources,
    note: {
      vi: "Các kế hoạch không nói “trẻ em” đến tuổi nào; theo Luật Trẻ em là người dưới 16 tuổi.",
      en: "The plans seen do not say up to which age; by the Law on Children a child is under 16.",
    },
  }),
  reported({
    id: "vn.782.t4d-enterprises-informed",
    label: {
      vi: "Tỷ lệ doanh nghiệp, hợp tác xã, hộ gia đình được cung cấp thông tin, kiến thức",
      en: "Share of enterprises, co-operatives and households informed",
    },
    numerator: informed,
    denominator: {
      vi: "Doanh nghiệp, hợp tác xã, hộ gia đình, đặc biệt là doanh nghiệp vừa và nhỏ, hợp tác xã, hộ gia đình trong các làng nghề",
      en: "Enterprises, co-operatives and households, especially small and medium enterprises, and co-operatives and households in craft villages",
    },
    sources,
    note: {
      vi: "“Đặc biệt” được hiểu là nhấn mạnh, không thu hẹp mẫu số.",
      en: "“Especially” is read as emphasis that does not narrow the denominator.",
    },
  }),
];
