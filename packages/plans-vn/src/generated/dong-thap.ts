// Generated from plans/dong-thap.yaml. Change the document and run `npm run generate`.
import type { Plan } from "@mangnon/schema";
import { frozen } from "../frozen.ts";

export const dongThap: Plan = /* @__PURE__ */ frozen<Plan>({
  "kind": "plan",
  "id": "dong-thap",
  "label": {
    "vi": "Kế hoạch phòng ngừa, giảm thiểu trẻ em lao động trái quy định của pháp luật của tỉnh Đồng Tháp năm 2021 (chưa thấy số)",
    "en": "Plan of Dong Thap province to prevent and reduce unlawful child labour, of 2021 (its number was not seen)"
  },
  "jurisdiction": {
    "code": "87",
    "name": {
      "vi": "Đồng Tháp",
      "en": "Dong Thap"
    },
    "until": "2025-06-30"
  },
  "period": "2021/2025",
  "outlook": "2026/2030",
  "legalBasis": [],
  "sources": [
    {
      "instrument": {
        "vi": "Bài báo thuật lại kế hoạch của tỉnh Đồng Tháp",
        "en": "Press account of the plan of Dong Thap province"
      },
      "url": "https://mangyte.vn/news-dong-thap-can-thiep-ho-tro-tre-em-lao-dong-trai-quy-dinh-phap-luat-630426.html",
      "seen": "secondary"
    }
  ],
  "targets": [
    {
      "id": "dong-thap.t1.2025",
      "label": {
        "vi": "Giảm tỷ lệ lao động trẻ em và người chưa thành niên xuống 4,9%",
        "en": "Child labour and minors in labour down to 4.9%"
      },
      "kind": "target",
      "force": "striving",
      "indicator": "vn.0318",
      "population": {
        "vi": "Trẻ em và người chưa thành niên từ 5 đến 17 tuổi",
        "en": "Children and minors aged 5 to 17"
      },
      "comparator": "at-most",
      "goal": 4.9,
      "due": "2025",
      "sentences": [
        "dong-thap.s1"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Bài báo thuật lại kế hoạch của tỉnh Đồng Tháp",
            "en": "Press account of the plan of Dong Thap province"
          },
          "url": "https://mangyte.vn/news-dong-thap-can-thiep-ho-tro-tre-em-lao-dong-trai-quy-dinh-phap-luat-630426.html",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Chưa thấy nguyên văn; động từ ghi theo nghĩa nhẹ hơn là phấn đấu.",
        "en": "The wording was not seen; its verb is entered in the weaker sense, as striving."
      }
    },
    {
      "id": "dong-thap.t2.2025",
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
        "dong-thap.s2"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Bài báo thuật lại kế hoạch của tỉnh Đồng Tháp",
            "en": "Press account of the plan of Dong Thap province"
          },
          "url": "https://mangyte.vn/news-dong-thap-can-thiep-ho-tro-tre-em-lao-dong-trai-quy-dinh-phap-luat-630426.html",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Chưa thấy nguyên văn; động từ ghi theo nghĩa nhẹ hơn là phấn đấu.",
        "en": "The wording was not seen; its verb is entered in the weaker sense, as striving."
      }
    },
    {
      "id": "dong-thap.t3.2025",
      "label": {
        "vi": "Trên 90% được tiếp cận giáo dục phổ thông và đào tạo nghề phù hợp",
        "en": "Above 90% with access to general education and suitable vocational training"
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
      "due": "2025",
      "sentences": [
        "dong-thap.s3"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Bài báo thuật lại kế hoạch của tỉnh Đồng Tháp",
            "en": "Press account of the plan of Dong Thap province"
          },
          "url": "https://mangyte.vn/news-dong-thap-can-thiep-ho-tro-tre-em-lao-dong-trai-quy-dinh-phap-luat-630426.html",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Chưa thấy nguyên văn; động từ ghi theo nghĩa nhẹ hơn là phấn đấu.",
        "en": "The wording was not seen; its verb is entered in the weaker sense, as striving."
      }
    },
    {
      "id": "dong-thap.o1.2030",
      "label": {
        "vi": "Giảm tỷ lệ lao động trẻ em và người chưa thành niên xuống 4,5%",
        "en": "Child labour and minors in labour down to 4.5%"
      },
      "kind": "orientation",
      "force": "striving",
      "indicator": "vn.0318",
      "population": {
        "vi": "Trẻ em và người chưa thành niên từ 5 đến 17 tuổi",
        "en": "Children and minors aged 5 to 17"
      },
      "comparator": "at-most",
      "goal": 4.5,
      "due": "2030",
      "sentences": [
        "dong-thap.s4"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Bài báo thuật lại kế hoạch của tỉnh Đồng Tháp",
            "en": "Press account of the plan of Dong Thap province"
          },
          "url": "https://mangyte.vn/news-dong-thap-can-thiep-ho-tro-tre-em-lao-dong-trai-quy-dinh-phap-luat-630426.html",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Chưa thấy nguyên văn; động từ ghi theo nghĩa nhẹ hơn là phấn đấu.",
        "en": "The wording was not seen; its verb is entered in the weaker sense, as striving."
      }
    },
    {
      "id": "dong-thap.o2.2030",
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
        "dong-thap.s5"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Bài báo thuật lại kế hoạch của tỉnh Đồng Tháp",
            "en": "Press account of the plan of Dong Thap province"
          },
          "url": "https://mangyte.vn/news-dong-thap-can-thiep-ho-tro-tre-em-lao-dong-trai-quy-dinh-phap-luat-630426.html",
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
      "id": "dong-thap.s1",
      "text": "[Chưa thấy nguyên văn; theo bài thuật lại: xuống 4,9%; trẻ em và người chưa thành niên từ 5 đến 17 tuổi]",
      "became": [
        "dong-thap.t1.2025"
      ]
    },
    {
      "id": "dong-thap.s2",
      "text": "[Chưa thấy nguyên văn; theo bài thuật lại: 100%; khi có thông báo; trẻ em có nguy cơ, lao động trẻ em và trẻ em bị mua bán vì mục đích bóc lột sức lao động]",
      "became": [
        "dong-thap.t2.2025"
      ]
    },
    {
      "id": "dong-thap.s3",
      "text": "[Chưa thấy nguyên văn; theo bài thuật lại: trên 90%; trẻ em có nguy cơ, lao động trẻ em]",
      "became": [
        "dong-thap.t3.2025"
      ]
    },
    {
      "id": "dong-thap.s4",
      "text": "[Chưa thấy nguyên văn; theo bài thuật lại: xuống 4,5%; trẻ em và người chưa thành niên từ 5 đến 17 tuổi]",
      "became": [
        "dong-thap.o1.2030"
      ]
    },
    {
      "id": "dong-thap.s5",
      "text": "[Chưa thấy nguyên văn; theo bài thuật lại: giảm tối đa; lao động trẻ em và người chưa thành niên]",
      "became": [
        "dong-thap.o2.2030"
      ]
    }
  ],
  "notSeen": [
    {
      "vi": "Toàn văn, gồm căn cứ pháp lý, nhiệm vụ, giải pháp và phân công trách nhiệm; số liệu gốc và mốc của từng năm.",
      "en": "The text, with its legal basis, measures and responsibilities; baselines, and milestones by year."
    },
    {
      "vi": "Số và ngày của kế hoạch; các mức truyền thông và tập huấn.",
      "en": "The number and date of the plan; values of communication and training."
    }
  ]
});
