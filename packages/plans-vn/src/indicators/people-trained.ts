import type { Indicator, LocalizedText } from "@mangnon/schema";
import { binhThuanAccount } from "../citations.ts";
import { reported } from "./reported.ts";

const trained: LocalizedText = {
  vi: "Số thuộc mẫu số được tập huấn kiến thức, kỹ năng về phòng ngừa, phát hiện, hỗ trợ, can thiệp giảm thiểu lao động trẻ em",
  en: "Those of the denominator trained in preventing and detecting child labour, in support and in intervention",
};

/** The plan asks of officials one subject more than of enterprises: management. */
const officialsTrained: LocalizedText = {
  vi: "Số thuộc mẫu số được tập huấn kiến thức, kỹ năng về quản lý, phòng ngừa, phát hiện, hỗ trợ, can thiệp giảm thiểu lao động trẻ em",
  en: "Those of the denominator trained in managing, preventing and detecting child labour, in support and in intervention",
};

const sources = [binhThuanAccount];

/** Promises of training, in the words of Bình Thuận: those of Decision 782 were not seen. */
export const peopleTrained: readonly Indicator[] = [
  reported({
    id: "vn.782.t5a-provincial-and-district-staff-trained",
    label: {
      vi: "Tỷ lệ công chức, viên chức cấp tỉnh, huyện được tập huấn",
      en: "Share of provincial and district civil servants and public employees trained",
    },
    numerator: officialsTrained,
    denominator: {
      vi: "Công chức, viên chức cấp tỉnh, huyện ngành Lao động - Thương binh và Xã hội, các cơ quan, tổ chức có liên quan đến vấn đề lao động trẻ em",
      en: "Provincial and district civil servants and public employees of the labour, invalids and social affairs sector, and of agencies and organisations concerned with child labour",
    },
    sources,
    note: {
      vi: "Cấp huyện chấm dứt ngày 1/7/2025: từ ngày đó một phần mẫu số không còn, và không có đơn vị kế tiếp.",
      en: "The district level ended on 1 July 2025: from that day part of the denominator is gone, without a successor unit.",
    },
  }),
  reported({
    id: "vn.782.t5b-commune-staff-trained",
    label: {
      vi: "Tỷ lệ cán bộ, công chức cấp xã được tập huấn",
      en: "Share of commune officials and civil servants trained",
    },
    numerator: officialsTrained,
    denominator: {
      vi: "Cán bộ, công chức cấp xã ngành Lao động - Thương binh và Xã hội, các cơ quan, tổ chức có liên quan đến vấn đề lao động trẻ em",
      en: "Commune officials and civil servants of the labour, invalids and social affairs sector, and of agencies and organisations concerned with child labour",
    },
    sources,
  }),
  reported({
    id: "vn.782.t5c-enterprises-trained",
    label: { vi: "Tỷ lệ doanh nghiệp được tập huấn", en: "Share of enterprises trained" },
    numerator: trained,
    denominator: {
      vi: "Doanh nghiệp, đặc biệt là doanh nghiệp vừa và nhỏ",
      en: "Enterprises, especially small and medium enterprises",
    },
    sources,
  }),
  reported({
    id: "vn.782.t5d-cooperatives-and-households-trained",
    label: {
      vi: "Tỷ lệ hợp tác xã, hộ gia đình được tập huấn",
      en: "Share of co-operatives and households trained",
    },
    numerator: trained,
    denominator: {
      vi: "Hợp tác xã, hộ gia đình, đặc biệt hợp tác xã, hộ gia đình trong các làng nghề",
      en: "Co-operatives and households, especially those in craft villages",
    },
    sources,
  }),
];
