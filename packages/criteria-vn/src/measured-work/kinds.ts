import type { LocalizedText } from "@mangnon/schema";

/** A number that is asked about a kind of work, and the limit of the Circular that it is held against. */
export interface Measure {
  /** The name of the limit in its item (`limits.ts`). */
  readonly limit: string;
  readonly variable: string;
  readonly max: number;
  readonly label: LocalizedText;
  readonly question: LocalizedText;
}

/** Work or a place that an item of the Circular forbids only from some measure on. All its measures must be reached. */
export interface MeasuredKind {
  readonly kind: string;
  /** The item, without `tt09.`. */
  readonly of: string;
  readonly label: LocalizedText;
  /** A clause that reads after "because". */
  readonly reached: LocalizedText;
  readonly measures: readonly Measure[];
}

const diameter = (limit: string): Measure => ({
  limit,
  variable: "vn.woodDiameter",
  max: 1000,
  label: { vi: "đường kính gốc cây, thân cây hoặc khúc gỗ", en: "diameter of the stump, trunk or log" },
  question: {
    vi: "Đường kính gốc cây, thân cây hoặc khúc gỗ lớn nhất là bao nhiêu cm?",
    en: "How many cm is the diameter of the largest stump, trunk or log?",
  },
});

const voltage = (limit: string): Measure => ({
  limit,
  variable: "vn.voltage",
  max: 1_000_000,
  label: { vi: "điện thế của mạch điện", en: "voltage of the circuit" },
  question: { vi: "Điện thế của mạch điện là bao nhiêu V?", en: "How many V has the circuit?" },
});

const pressure: Measure = {
  limit: "pressure",
  variable: "vn.pressure",
  max: 1000,
  label: {
    vi: "áp suất làm việc của nồi hơi, trạm khí nén",
    en: "pressure of the boiler or the air station",
  },
  question: { vi: "Áp suất là bao nhiêu bar?", en: "How many bar is the pressure?" },
};

/** What Appendix III forbids from a measure on. The age of item 35 and the table of item 68 are apart. */
export const measuredJobs: readonly MeasuredKind[] = [
  {
    kind: "boiler",
    of: "III.4",
    label: {
      vi: "vận hành nồi hơi dùng nhiên liệu lỏng hoặc khí",
      en: "operating a boiler on liquid fuel or gas",
    },
    reached: {
      vi: "nồi hơi đạt áp suất và công suất nêu ở mục 4 Phụ lục III",
      en: "the pressure and the output of the boiler reach those of Appendix III, item 4, so that operating it is forbidden",
    },
    measures: [
      pressure,
      {
        limit: "output",
        variable: "vn.boilerOutput",
        max: 10_000,
        label: { vi: "công suất của nồi hơi", en: "output of the boiler" },
        question: {
          vi: "Công suất nồi hơi là bao nhiêu tấn hơi một giờ?",
          en: "How many tonnes of steam an hour does the boiler give?",
        },
      },
    ],
  },
  {
    kind: "air-station",
    of: "III.5",
    label: { vi: "vận hành trạm khí nén", en: "operating a compressed-air station" },
    reached: {
      vi: "trạm khí nén đạt áp suất nêu ở mục 5 Phụ lục III",
      en: "the pressure of the air station is that of Appendix III, item 5, or more",
    },
    measures: [pressure],
  },
  {
    kind: "air-tool",
    of: "III.15",
    label: { vi: "sử dụng máy cầm tay chạy bằng hơi ép", en: "using a hand-held compressed-air tool" },
    reached: {
      vi: "máy cầm tay đạt sức ép nêu ở mục 15 Phụ lục III",
      en: "the pressure of the hand-held tool is that of Appendix III, item 15, or more",
    },
    measures: [
      {
        limit: "pressure",
        variable: "vn.toolPressure",
        max: 1000,
        label: { vi: "sức ép của hơi ép trong máy cầm tay", en: "air pressure of the hand-held tool" },
        question: { vi: "Sức ép là bao nhiêu atmotphe?", en: "How many atmospheres is the air pressure?" },
      },
    ],
  },
  {
    kind: "stump",
    of: "III.17",
    label: { vi: "đào gốc cây bằng phương pháp thủ công", en: "digging out stumps by hand" },
    reached: {
      vi: "gốc cây lớn hơn mức nêu ở mục 17 Phụ lục III",
      en: "the stump is larger than Appendix III, item 17, allows",
    },
    measures: [diameter("diameter")],
  },
  {
    kind: "felling",
    of: "III.19",
    label: { vi: "đốn hạ cây, bằng tay hay bằng máy", en: "felling trees, by hand or machine" },
    reached: {
      vi: "cây bị đốn đạt đường kính nêu ở mục 19 Phụ lục III",
      en: "the tree felled is as large as Appendix III, item 19, names",
    },
    measures: [diameter("diameter")],
  },
  {
    kind: "timber",
    of: "III.20",
    label: {
      vi: "bốc xếp gỗ bằng thủ công, máng gỗ, cầu trượt gỗ",
      en: "stacking timber by hand, chute or slide",
    },
    reached: {
      vi: "gỗ đạt đường kính nêu ở mục 20 Phụ lục III",
      en: "the timber is as large as Appendix III, item 20, names",
    },
    measures: [diameter("diameter")],
  },
  {
    kind: "short-sight",
    of: "III.30",
    label: {
      vi: "làm việc ở nơi tầm nhìn có thể bị hạn chế",
      en: "work where one may not see far",
    },
    reached: {
      vi: "tầm nhìn không vượt quá mức nêu ở mục 30 Phụ lục III",
      en: "the worker does not see farther than Appendix III, item 30, names",
    },
    measures: [
      {
        limit: "sight",
        variable: "vn.sightDistance",
        max: 100_000,
        label: { vi: "tầm nhìn của người làm việc", en: "how far the worker can see" },
        question: { vi: "Tầm nhìn là bao nhiêu mét?", en: "How many metres can the worker see?" },
      },
    ],
  },
  {
    kind: "vehicle",
    of: "III.32",
    label: {
      vi: "điều khiển phương tiện giao thông vận tải có động cơ",
      en: "driving a motor vehicle",
    },
    reached: {
      vi: "xe đạt dung tích xi lanh nêu ở mục 32 Phụ lục III",
      en: "the engine of the vehicle is that of Appendix III, item 32, or larger",
    },
    measures: [
      {
        limit: "engine",
        variable: "vn.engineVolume",
        max: 100_000,
        label: { vi: "dung tích xi lanh của xe", en: "cylinder volume of the vehicle" },
        question: {
          vi: "Dung tích xi lanh là bao nhiêu cm3 (xe điện: 0)?",
          en: "How many cm3 is the cylinder volume (0 for an electric vehicle)?",
        },
      },
    ],
  },
  {
    kind: "oil-burner",
    of: "III.46",
    label: { vi: "châm lửa cho máy đốt dầu", en: "lighting an oil burner" },
    reached: {
      vi: "máy đốt tiêu thụ lượng dầu nêu ở mục 46 Phụ lục III",
      en: "the burner is one that uses as much oil as Appendix III, item 46, names",
    },
    measures: [
      {
        limit: "oil",
        variable: "vn.oilPerHour",
        max: 100_000,
        label: { vi: "lượng dầu máy đốt tiêu thụ trong một giờ", en: "oil that the burner uses in an hour" },
        question: {
          vi: "Máy đốt tiêu thụ bao nhiêu lít dầu một giờ?",
          en: "How many litres of oil an hour does the burner use?",
        },
      },
    ],
  },
  {
    kind: "vessel-work",
    of: "III.47",
    label: {
      vi: "đóng mới, sửa chữa phương tiện thủy, phải mang vác, gá đặt vật gia công",
      en: "building or repairing vessels with workpieces to carry or set",
    },
    reached: {
      vi: "vật gia công đạt trọng lượng nêu ở mục 47 Phụ lục III",
      en: "the workpiece is as heavy as Appendix III, item 47, names",
    },
    measures: [
      {
        limit: "weight",
        variable: "vn.workpieceWeight",
        max: 10_000,
        label: { vi: "trọng lượng vật gia công", en: "weight of the workpiece" },
        question: {
          vi: "Vật gia công nặng nhất bao nhiêu kg?",
          en: "How many kg does the heaviest workpiece weigh?",
        },
      },
    ],
  },
  {
    kind: "direct-current",
    of: "III.53",
    label: {
      vi: "kiểm tra, sửa chữa, xử lý mạch điện một chiều",
      en: "checking or repairing direct-current circuits",
    },
    reached: {
      vi: "mạch điện một chiều đạt điện thế nêu ở mục 53 Phụ lục III",
      en: "the voltage of the direct-current circuit is that of Appendix III, item 53, or more",
    },
    measures: [voltage("direct-current")],
  },
  {
    kind: "alternating-current",
    of: "III.53",
    label: {
      vi: "kiểm tra, sửa chữa, xử lý mạch điện xoay chiều",
      en: "checking or repairing alternating-current circuits",
    },
    reached: {
      vi: "mạch điện xoay chiều vượt điện thế nêu ở mục 53 Phụ lục III",
      en: "the voltage of the alternating-current circuit is above that of Appendix III, item 53",
    },
    measures: [voltage("alternating-current")],
  },
];

/** What Appendix IV forbids from a measure on. Item 1 names limits of other standards and no number of its own. */
export const measuredPlaces: readonly MeasuredKind[] = [
  {
    kind: "cramped-space",
    of: "IV.3",
    label: {
      vi: "làm việc trong không gian gò bó, chật hẹp, ở tư thế nào cũng vậy",
      en: "work in a cramped space, in any posture",
    },
    reached: {
      vi: "thời gian trong không gian chật hẹp vượt mức nêu ở mục 3 Phụ lục IV",
      en: "the hours in the cramped space exceed those of Appendix IV, item 3",
    },
    measures: [
      {
        limit: "hours",
        variable: "vn.crampedHoursPerDay",
        max: 24,
        label: {
          vi: "số giờ trong ngày ở không gian gò bó, chật hẹp",
          en: "hours a day in the cramped space",
        },
        question: {
          vi: "Mỗi ngày làm trong không gian gò bó, chật hẹp nhiều nhất mấy giờ?",
          en: "At most how many hours a day are spent in the cramped space?",
        },
      },
    ],
  },
  {
    kind: "height",
    of: "IV.4",
    label: { vi: "làm việc trên giá cao hoặc dây treo", en: "work on a rack or a hanging rope" },
    reached: {
      vi: "độ cao vượt mức nêu ở mục 4 Phụ lục IV",
      en: "the height is above that of Appendix IV, item 4",
    },
    measures: [
      {
        limit: "height",
        variable: "vn.heightAboveFloor",
        max: 1000,
        label: { vi: "độ cao so với mặt sàn làm việc", en: "height above the working floor" },
        question: {
          vi: "Cao nhất bao nhiêu mét so với mặt sàn làm việc?",
          en: "How many metres above the working floor, at the highest?",
        },
      },
    ],
  },
  {
    kind: "slope",
    of: "IV.4",
    label: { vi: "làm việc ở địa hình đồi núi dốc", en: "work on hilly, steep terrain" },
    reached: {
      vi: "độ dốc vượt mức nêu ở mục 4 Phụ lục IV",
      en: "the slope is above that of Appendix IV, item 4",
    },
    measures: [
      {
        limit: "slope",
        variable: "vn.slope",
        max: 90,
        label: { vi: "độ dốc của địa hình", en: "slope of the terrain" },
        question: { vi: "Độ dốc lớn nhất là bao nhiêu độ?", en: "How many degrees is the steepest slope?" },
      },
    ],
  },
  {
    kind: "pit",
    of: "IV.5",
    label: { vi: "làm việc trong hố sâu", en: "work in a pit" },
    reached: {
      vi: "hố sâu hơn mức nêu ở mục 5 Phụ lục IV",
      en: "the pit is deeper than Appendix IV, item 5, names",
    },
    measures: [
      {
        limit: "depth",
        variable: "vn.pitDepth",
        max: 10_000,
        label: { vi: "độ sâu của hố", en: "depth of the pit" },
        question: { vi: "Hố sâu bao nhiêu mét?", en: "How many metres deep is the pit?" },
      },
    ],
  },
];

export const measuredKinds: readonly MeasuredKind[] = [...measuredJobs, ...measuredPlaces];
