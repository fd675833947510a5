// Generated from plans/tuyen-quang.yaml. Change the document and run `npm run generate`.
import type { Plan } from "@mangnon/schema";
import { frozen } from "../frozen.ts";

export const tuyenQuang: Plan = /* @__PURE__ */ frozen<Plan>({
  "kind": "plan",
  "id": "tuyen-quang",
  "label": {
    "vi": "Kế hoạch phòng ngừa, giảm thiểu trẻ em lao động trái quy định của pháp luật của tỉnh Tuyên Quang năm 2021 (chưa thấy số)",
    "en": "Plan of Tuyen Quang province to prevent and reduce unlawful child labour, of 2021 (its number was not seen)"
  },
  "jurisdiction": {
    "code": "08",
    "name": {
      "vi": "Tuyên Quang",
      "en": "Tuyen Quang"
    },
    "until": "2025-06-30"
  },
  "period": "2021/2025",
  "outlook": "2026/2030",
  "legalBasis": [],
  "sources": [
    {
      "instrument": {
        "vi": "Cổng thông tin Bộ Lao động - Thương binh và Xã hội thuật lại chương trình của tỉnh Tuyên Quang, 22/9/2021",
        "en": "Portal of the Ministry of Labour, Invalids and Social Affairs, retelling the programme of Tuyen Quang province, 22 September 2021"
      },
      "url": "http://www.molisa.gov.vn/Pages/tintuc/chitiet.aspx?tintucID=227604",
      "seen": "secondary"
    }
  ],
  "targets": [
    {
      "id": "tuyen-quang.t2.2025",
      "label": {
        "vi": "100% trường hợp được thông báo được hỗ trợ, can thiệp kịp thời, được quản lý, theo dõi",
        "en": "100% of notified cases supported, helped by timely intervention, managed and followed up"
      },
      "kind": "target",
      "force": "striving",
      "indicator": "vn.782.t2-notified-children-supported",
      "population": {
        "vi": "Trẻ em có nguy cơ, lao động trẻ em và trẻ em bị mua bán vì mục đích bóc lột sức lao động",
        "en": "Children at risk, child labourers, and children trafficked for labour exploitation"
      },
      "comparator": "at-least",
      "goal": 100,
      "due": "2025",
      "condition": {
        "vi": "khi có thông báo",
        "en": "when notified"
      },
      "sentences": [
        "tuyen-quang.s1"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Cổng thông tin Bộ Lao động - Thương binh và Xã hội thuật lại chương trình của tỉnh Tuyên Quang, 22/9/2021",
            "en": "Portal of the Ministry of Labour, Invalids and Social Affairs, retelling the programme of Tuyen Quang province, 22 September 2021"
          },
          "url": "http://www.molisa.gov.vn/Pages/tintuc/chitiet.aspx?tintucID=227604",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Chưa thấy nguyên văn; động từ ghi theo nghĩa nhẹ hơn là phấn đấu.",
        "en": "The wording was not seen; its verb is entered in the weaker sense, as striving."
      }
    },
    {
      "id": "tuyen-quang.t3.2025",
      "label": {
        "vi": "Hằng năm trên 90% được tiếp cận giáo dục phổ thông và đào tạo nghề phù hợp",
        "en": "Every year above 90% with access to general education and suitable vocational training"
      },
      "kind": "target",
      "force": "striving",
      "indicator": "vn.782.t3-access-to-education-and-training",
      "population": {
        "vi": "Trẻ em có nguy cơ, lao động trẻ em",
        "en": "Children at risk, child labourers"
      },
      "comparator": "above",
      "goal": 90,
      "due": "2021/2025",
      "cadence": "yearly",
      "sentences": [
        "tuyen-quang.s2"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Cổng thông tin Bộ Lao động - Thương binh và Xã hội thuật lại chương trình của tỉnh Tuyên Quang, 22/9/2021",
            "en": "Portal of the Ministry of Labour, Invalids and Social Affairs, retelling the programme of Tuyen Quang province, 22 September 2021"
          },
          "url": "http://www.molisa.gov.vn/Pages/tintuc/chitiet.aspx?tintucID=227604",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Chưa thấy nguyên văn; động từ ghi theo nghĩa nhẹ hơn là phấn đấu.",
        "en": "The wording was not seen; its verb is entered in the weaker sense, as striving."
      }
    },
    {
      "id": "tuyen-quang.t4a.2025",
      "label": {
        "vi": "Hằng năm trên 90% cán bộ, giáo viên được cung cấp thông tin, kiến thức",
        "en": "Every year above 90% of officials and teachers informed"
      },
      "kind": "target",
      "force": "striving",
      "indicator": "vn.782.t4a-educators-informed",
      "population": {
        "vi": "Cán bộ, giáo viên trong các cơ sở giáo dục, cơ sở nuôi dưỡng trẻ em",
        "en": "Officials and teachers in educational establishments and child-rearing facilities"
      },
      "comparator": "above",
      "goal": 90,
      "due": "2021/2025",
      "cadence": "yearly",
      "sentences": [
        "tuyen-quang.s3"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Cổng thông tin Bộ Lao động - Thương binh và Xã hội thuật lại chương trình của tỉnh Tuyên Quang, 22/9/2021",
            "en": "Portal of the Ministry of Labour, Invalids and Social Affairs, retelling the programme of Tuyen Quang province, 22 September 2021"
          },
          "url": "http://www.molisa.gov.vn/Pages/tintuc/chitiet.aspx?tintucID=227604",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Chưa thấy nguyên văn; động từ ghi theo nghĩa nhẹ hơn là phấn đấu.",
        "en": "The wording was not seen; its verb is entered in the weaker sense, as striving."
      }
    },
    {
      "id": "tuyen-quang.t4b.2025",
      "label": {
        "vi": "70% cha mẹ, người chăm sóc trẻ em được cung cấp thông tin, kiến thức",
        "en": "70% of parents and carers informed"
      },
      "kind": "target",
      "force": "striving",
      "indicator": "vn.782.t4b-parents-informed",
      "population": {
        "vi": "Cha mẹ, người chăm sóc trẻ em",
        "en": "Parents and carers of children"
      },
      "comparator": "at-least",
      "goal": 70,
      "due": "2025",
      "sentences": [
        "tuyen-quang.s4"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Cổng thông tin Bộ Lao động - Thương binh và Xã hội thuật lại chương trình của tỉnh Tuyên Quang, 22/9/2021",
            "en": "Portal of the Ministry of Labour, Invalids and Social Affairs, retelling the programme of Tuyen Quang province, 22 September 2021"
          },
          "url": "http://www.molisa.gov.vn/Pages/tintuc/chitiet.aspx?tintucID=227604",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Chưa thấy nguyên văn; động từ ghi theo nghĩa nhẹ hơn là phấn đấu.",
        "en": "The wording was not seen; its verb is entered in the weaker sense, as striving."
      }
    },
    {
      "id": "tuyen-quang.o2.2030",
      "label": {
        "vi": "Giảm tối đa tỷ lệ làm công việc nặng nhọc, độc hại, nguy hiểm trong số lao động trẻ em và người chưa thành niên",
        "en": "The share in heavy, toxic or dangerous work among child labourers and minors in labour as low as possible"
      },
      "kind": "orientation",
      "force": "striving",
      "indicator": "vn.hazardous-share",
      "population": {
        "vi": "Lao động trẻ em và người chưa thành niên",
        "en": "Child labourers and minors in labour"
      },
      "comparator": "minimise",
      "due": "2030",
      "sentences": [
        "tuyen-quang.s5"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Cổng thông tin Bộ Lao động - Thương binh và Xã hội thuật lại chương trình của tỉnh Tuyên Quang, 22/9/2021",
            "en": "Portal of the Ministry of Labour, Invalids and Social Affairs, retelling the programme of Tuyen Quang province, 22 September 2021"
          },
          "url": "http://www.molisa.gov.vn/Pages/tintuc/chitiet.aspx?tintucID=227604",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Chưa thấy nguyên văn; động từ ghi theo nghĩa nhẹ hơn là phấn đấu.",
        "en": "The wording was not seen; its verb is entered in the weaker sense, as striving."
      }
    }
  ],
  "tasks": [],
  "roles": [],
  "sentences": [
    {
      "id": "tuyen-quang.s1",
      "text": "[Chưa thấy nguyên văn; theo bài thuật lại: 100%; khi có thông báo; trẻ em có nguy cơ, lao động trẻ em và trẻ em bị mua bán vì mục đích bóc lột sức lao động]",
      "became": [
        "tuyen-quang.t2.2025"
      ]
    },
    {
      "id": "tuyen-quang.s2",
      "text": "[Chưa thấy nguyên văn; theo bài thuật lại: hằng năm trên 90%; trẻ em có nguy cơ, lao động trẻ em]",
      "became": [
        "tuyen-quang.t3.2025"
      ]
    },
    {
      "id": "tuyen-quang.s3",
      "text": "[Chưa thấy nguyên văn; theo bài thuật lại: hằng năm trên 90%; cán bộ, giáo viên trong các cơ sở giáo dục, cơ sở nuôi dưỡng trẻ em]",
      "became": [
        "tuyen-quang.t4a.2025"
      ]
    },
    {
      "id": "tuyen-quang.s4",
      "text": "[Chưa thấy nguyên văn; theo bài thuật lại: 70%; cha mẹ, người chăm sóc trẻ em]",
      "became": [
        "tuyen-quang.t4b.2025"
      ]
    },
    {
      "id": "tuyen-quang.s5",
      "text": "[Chưa thấy nguyên văn; theo bài thuật lại: giảm tối đa; lao động trẻ em và người chưa thành niên]",
      "became": [
        "tuyen-quang.o2.2030"
      ]
    },
    {
      "id": "tuyen-quang.s6",
      "text": "[Chưa thấy nguyên văn; theo bài thuật lại: giảm đến mức thấp nhất số]",
      "noTarget": {
        "vi": "Một số lượng, không phải tỷ lệ, và không có ngưỡng; bài báo cũng nói như vậy cho năm 2030. Chưa có chỉ tiêu đếm số trẻ em nên chưa thành mục tiêu ở đây.",
        "en": "A number, not a rate, and without a threshold; the account says the same for 2030. There is no indicator that counts children yet, so it has become no target here."
      }
    }
  ],
  "notSeen": [
    {
      "vi": "Toàn văn, gồm căn cứ pháp lý, nhiệm vụ, giải pháp và phân công trách nhiệm; số liệu gốc và mốc của từng năm.",
      "en": "The text, with its legal basis, measures and responsibilities; baselines, and milestones by year."
    },
    {
      "vi": "Số và ngày của chương trình; các mức cho trẻ em, doanh nghiệp, hợp tác xã, hộ gia đình và tập huấn.",
      "en": "The number and date of the programme; values for children, enterprises, co-operatives and households, and of training."
    }
  ]
});
