import type { LocalizedText } from "@mangnon/schema";

export const childLabour: LocalizedText = { vi: "lao động trẻ em", en: "child labour" };

export const notChildLabour: LocalizedText = { vi: "không phải lao động trẻ em", en: "not child labour" };
