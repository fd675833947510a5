// Generated from plans/quang-nam.yaml. Change the document and run `npm run generate`.
import type { Plan } from "@mangnon/schema";
import { frozen } from "../frozen.ts";

export const quangNam: Plan = /* @__PURE__ */ frozen<Plan>({
  "kind": "plan",
  "id": "quang-nam",
  "version": "2021-10-07",
  "label": {
    "vi": "Kế hoạch phòng ngừa, giảm thiểu trẻ em lao động trái quy định của pháp luật của tỉnh Quảng Nam số 7085/KH-UBND ngày 07/10/2021",
    "en": "Plan of Quang Nam province to prevent and reduce unlawful child labour, No. 7085/KH-UBND of 7 October 2021"
  },
  "jurisdiction": {
    "code": "49",
    "name": {
      "vi": "Quảng Nam",
      "en": "Quang Nam"
    },
    "until": "2025-06-30"
  },
  "period": "2021/2025",
  "legalBasis": [],
  "sources": [
    {
      "instrument": {
        "vi": "Bài báo thuật lại Kế hoạch số 7085/KH-UBND của tỉnh Quảng Nam, 10/10/2021",
        "en": "Press account of Plan No. 7085/KH-UBND of Quang Nam province, 10 October 2021"
      },
      "url": "https://vitreem.baodansinh.vn/quang-nam-phong-ngua-giam-thieu-tre-em-lao-dong-trai-quy-dinh-cua-phap-luat-20211010185835.htm",
      "seen": "secondary"
    }
  ],
  "targets": [
    {
      "id": "quang-nam.t1.2025",
      "label": {
        "vi": "Giảm tỷ lệ lao động trẻ em và người chưa thành niên xuống 1,5%",
        "en": "Child labour and minors in labour down to 1.5%"
      },
      "kind": "target",
      "force": "striving",
      "indicator": "vn.0318",
      "population": {
        "vi": "Trẻ em và người chưa thành niên từ 5 đến 17 tuổi",
        "en": "Children and minors aged 5 to 17"
      },
      "comparator": "at-most",
      "goal": 1.5,
      "due": "2025",
      "sentences": [
        "quang-nam.s1"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Bài báo thuật lại Kế hoạch số 7085/KH-UBND của tỉnh Quảng Nam, 10/10/2021",
            "en": "Press account of Plan No. 7085/KH-UBND of Quang Nam province, 10 October 2021"
          },
          "url": "https://vitreem.baodansinh.vn/quang-nam-phong-ngua-giam-thieu-tre-em-lao-dong-trai-quy-dinh-cua-phap-luat-20211010185835.htm",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Chưa thấy nguyên văn; động từ ghi theo nghĩa nhẹ hơn là phấn đấu.",
        "en": "The wording was not seen; its verb is entered in the weaker sense, as striving."
      }
    },
    {
      "id": "quang-nam.t2.2025",
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
        "quang-nam.s2"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Bài báo thuật lại Kế hoạch số 7085/KH-UBND của tỉnh Quảng Nam, 10/10/2021",
            "en": "Press account of Plan No. 7085/KH-UBND of Quang Nam province, 10 October 2021"
          },
          "url": "https://vitreem.baodansinh.vn/quang-nam-phong-ngua-giam-thieu-tre-em-lao-dong-trai-quy-dinh-cua-phap-luat-20211010185835.htm",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Chưa thấy nguyên văn; động từ ghi theo nghĩa nhẹ hơn là phấn đấu.",
        "en": "The wording was not seen; its verb is entered in the weaker sense, as striving."
      }
    },
    {
      "id": "quang-nam.t3.2025",
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
        "quang-nam.s3"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Bài báo thuật lại Kế hoạch số 7085/KH-UBND của tỉnh Quảng Nam, 10/10/2021",
            "en": "Press account of Plan No. 7085/KH-UBND of Quang Nam province, 10 October 2021"
          },
          "url": "https://vitreem.baodansinh.vn/quang-nam-phong-ngua-giam-thieu-tre-em-lao-dong-trai-quy-dinh-cua-phap-luat-20211010185835.htm",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Chưa thấy nguyên văn; động từ ghi theo nghĩa nhẹ hơn là phấn đấu.",
        "en": "The wording was not seen; its verb is entered in the weaker sense, as striving."
      }
    },
    {
      "id": "quang-nam.t4a.2025",
      "label": {
        "vi": "90% cán bộ, giáo viên được cung cấp thông tin, kiến thức",
        "en": "90% of officials and teachers informed"
      },
      "kind": "target",
      "force": "striving",
      "indicator": "vn.782.t4a-educators-informed",
      "population": {
        "vi": "Cán bộ, giáo viên trong các cơ sở giáo dục, cơ sở nuôi dưỡng trẻ em",
        "en": "Officials and teachers in educational establishments and child-rearing facilities"
      },
      "comparator": "at-least",
      "goal": 90,
      "due": "2025",
      "sentences": [
        "quang-nam.s4"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Bài báo thuật lại Kế hoạch số 7085/KH-UBND của tỉnh Quảng Nam, 10/10/2021",
            "en": "Press account of Plan No. 7085/KH-UBND of Quang Nam province, 10 October 2021"
          },
          "url": "https://vitreem.baodansinh.vn/quang-nam-phong-ngua-giam-thieu-tre-em-lao-dong-trai-quy-dinh-cua-phap-luat-20211010185835.htm",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Chưa thấy nguyên văn; động từ ghi theo nghĩa nhẹ hơn là phấn đấu.",
        "en": "The wording was not seen; its verb is entered in the weaker sense, as striving."
      }
    },
    {
      "id": "quang-nam.t4b.2025",
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
        "quang-nam.s5"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Bài báo thuật lại Kế hoạch số 7085/KH-UBND của tỉnh Quảng Nam, 10/10/2021",
            "en": "Press account of Plan No. 7085/KH-UBND of Quang Nam province, 10 October 2021"
          },
          "url": "https://vitreem.baodansinh.vn/quang-nam-phong-ngua-giam-thieu-tre-em-lao-dong-trai-quy-dinh-cua-phap-luat-20211010185835.htm",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Chưa thấy nguyên văn; động từ ghi theo nghĩa nhẹ hơn là phấn đấu.",
        "en": "The wording was not seen; its verb is entered in the weaker sense, as striving."
      }
    },
    {
      "id": "quang-nam.t4c.2025",
      "label": {
        "vi": "70% trẻ em được cung cấp thông tin, kiến thức",
        "en": "70% of children informed"
      },
      "kind": "target",
      "force": "striving",
      "indicator": "vn.782.t4c-children-informed",
      "population": {
        "vi": "Trẻ em",
        "en": "Children"
      },
      "comparator": "at-least",
      "goal": 70,
      "due": "2025",
      "sentences": [
        "quang-nam.s6"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Bài báo thuật lại Kế hoạch số 7085/KH-UBND của tỉnh Quảng Nam, 10/10/2021",
            "en": "Press account of Plan No. 7085/KH-UBND of Quang Nam province, 10 October 2021"
          },
          "url": "https://vitreem.baodansinh.vn/quang-nam-phong-ngua-giam-thieu-tre-em-lao-dong-trai-quy-dinh-cua-phap-luat-20211010185835.htm",
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
      "id": "quang-nam.s1",
      "text": "[Chưa thấy nguyên văn; theo bài thuật lại: xuống 1,5%; trẻ em và người chưa thành niên từ 5 đến 17 tuổi]",
      "became": [
        "quang-nam.t1.2025"
      ]
    },
    {
      "id": "quang-nam.s2",
      "text": "[Chưa thấy nguyên văn; theo bài thuật lại: 100%; khi có thông báo; trẻ em có nguy cơ, lao động trẻ em và trẻ em bị mua bán vì mục đích bóc lột sức lao động]",
      "became": [
        "quang-nam.t2.2025"
      ]
    },
    {
      "id": "quang-nam.s3",
      "text": "[Chưa thấy nguyên văn; theo bài thuật lại: trên 90%; trẻ em có nguy cơ, lao động trẻ em]",
      "became": [
        "quang-nam.t3.2025"
      ]
    },
    {
      "id": "quang-nam.s4",
      "text": "[Chưa thấy nguyên văn; theo bài thuật lại: 90%; cán bộ, giáo viên trong các cơ sở giáo dục, cơ sở nuôi dưỡng trẻ em]",
      "became": [
        "quang-nam.t4a.2025"
      ]
    },
    {
      "id": "quang-nam.s5",
      "text": "[Chưa thấy nguyên văn; theo bài thuật lại: 70%; cha mẹ, người chăm sóc trẻ em]",
      "became": [
        "quang-nam.t4b.2025"
      ]
    },
    {
      "id": "quang-nam.s6",
      "text": "[Chưa thấy nguyên văn; theo bài thuật lại: 70%; trẻ em]",
      "became": [
        "quang-nam.t4c.2025"
      ]
    }
  ],
  "notSeen": [
    {
      "vi": "Toàn văn, gồm căn cứ pháp lý, nhiệm vụ, giải pháp và phân công trách nhiệm; số liệu gốc và mốc của từng năm.",
      "en": "The text, with its legal basis, measures and responsibilities; baselines, and milestones by year."
    },
    {
      "vi": "Các mức cho doanh nghiệp, hợp tác xã, hộ gia đình, các mức tập huấn, và định hướng đến năm 2030.",
      "en": "Values for enterprises, co-operatives and households, those of training, and the orientation to 2030."
    }
  ]
});
