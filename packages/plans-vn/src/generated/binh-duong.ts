// Generated from plans/binh-duong.yaml. Change the document and run `npm run generate`.
import type { Plan } from "@mangnon/schema";
import { frozen } from "../frozen.ts";

export const binhDuong: Plan = /* @__PURE__ */ frozen<Plan>({
  "kind": "plan",
  "id": "binh-duong",
  "label": {
    "vi": "Kế hoạch phòng ngừa, giảm thiểu trẻ em lao động trái quy định của pháp luật của tỉnh Bình Dương (chưa thấy số và ngày)",
    "en": "Plan of Binh Duong province to prevent and reduce unlawful child labour, (number and date not seen)"
  },
  "jurisdiction": {
    "code": "74",
    "name": {
      "vi": "Bình Dương",
      "en": "Binh Duong"
    },
    "until": "2025-06-30"
  },
  "period": "2021/2025",
  "legalBasis": [],
  "sources": [
    {
      "instrument": {
        "vi": "Cổng thông tin tỉnh Bình Dương thuật lại chương trình của tỉnh, bằng tiếng Anh",
        "en": "Portal of Binh Duong province, retelling its programme in English"
      },
      "url": "https://eng.binhduong.gov.vn/Lists/TinTucSuKien/ChiTiet.aspx?ID=4073&PageIndex=171",
      "seen": "secondary"
    }
  ],
  "targets": [
    {
      "id": "binh-duong.t1.2025",
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
        "binh-duong.s1"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Cổng thông tin tỉnh Bình Dương thuật lại chương trình của tỉnh, bằng tiếng Anh",
            "en": "Portal of Binh Duong province, retelling its programme in English"
          },
          "url": "https://eng.binhduong.gov.vn/Lists/TinTucSuKien/ChiTiet.aspx?ID=4073&PageIndex=171",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Chưa thấy nguyên văn; động từ ghi theo nghĩa nhẹ hơn là phấn đấu.",
        "en": "The wording was not seen; its verb is entered in the weaker sense, as striving."
      }
    },
    {
      "id": "binh-duong.t2.2025",
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
        "binh-duong.s2"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Cổng thông tin tỉnh Bình Dương thuật lại chương trình của tỉnh, bằng tiếng Anh",
            "en": "Portal of Binh Duong province, retelling its programme in English"
          },
          "url": "https://eng.binhduong.gov.vn/Lists/TinTucSuKien/ChiTiet.aspx?ID=4073&PageIndex=171",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Chưa thấy nguyên văn; động từ ghi theo nghĩa nhẹ hơn là phấn đấu.",
        "en": "The wording was not seen; its verb is entered in the weaker sense, as striving."
      }
    },
    {
      "id": "binh-duong.t3.2025",
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
        "binh-duong.s3"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Cổng thông tin tỉnh Bình Dương thuật lại chương trình của tỉnh, bằng tiếng Anh",
            "en": "Portal of Binh Duong province, retelling its programme in English"
          },
          "url": "https://eng.binhduong.gov.vn/Lists/TinTucSuKien/ChiTiet.aspx?ID=4073&PageIndex=171",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Chưa thấy nguyên văn; động từ ghi theo nghĩa nhẹ hơn là phấn đấu.",
        "en": "The wording was not seen; its verb is entered in the weaker sense, as striving."
      }
    },
    {
      "id": "binh-duong.t4a.2025",
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
        "binh-duong.s4"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Cổng thông tin tỉnh Bình Dương thuật lại chương trình của tỉnh, bằng tiếng Anh",
            "en": "Portal of Binh Duong province, retelling its programme in English"
          },
          "url": "https://eng.binhduong.gov.vn/Lists/TinTucSuKien/ChiTiet.aspx?ID=4073&PageIndex=171",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Chưa thấy nguyên văn; động từ ghi theo nghĩa nhẹ hơn là phấn đấu.",
        "en": "The wording was not seen; its verb is entered in the weaker sense, as striving."
      }
    },
    {
      "id": "binh-duong.t4b.2025",
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
        "binh-duong.s5"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Cổng thông tin tỉnh Bình Dương thuật lại chương trình của tỉnh, bằng tiếng Anh",
            "en": "Portal of Binh Duong province, retelling its programme in English"
          },
          "url": "https://eng.binhduong.gov.vn/Lists/TinTucSuKien/ChiTiet.aspx?ID=4073&PageIndex=171",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Chưa thấy nguyên văn; động từ ghi theo nghĩa nhẹ hơn là phấn đấu.",
        "en": "The wording was not seen; its verb is entered in the weaker sense, as striving."
      }
    },
    {
      "id": "binh-duong.t5a.2025",
      "label": {
        "vi": "90% công chức, viên chức cấp tỉnh, huyện được tập huấn",
        "en": "90% of provincial and district civil servants and public employees trained"
      },
      "kind": "target",
      "force": "striving",
      "indicator": "vn.782.t5a-provincial-and-district-staff-trained",
      "population": {
        "vi": "Công chức, viên chức cấp tỉnh, huyện",
        "en": "Provincial and district civil servants and public employees"
      },
      "comparator": "at-least",
      "goal": 90,
      "due": "2025",
      "sentences": [
        "binh-duong.s6"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Cổng thông tin tỉnh Bình Dương thuật lại chương trình của tỉnh, bằng tiếng Anh",
            "en": "Portal of Binh Duong province, retelling its programme in English"
          },
          "url": "https://eng.binhduong.gov.vn/Lists/TinTucSuKien/ChiTiet.aspx?ID=4073&PageIndex=171",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Chưa thấy nguyên văn; động từ ghi theo nghĩa nhẹ hơn là phấn đấu.",
        "en": "The wording was not seen; its verb is entered in the weaker sense, as striving."
      }
    },
    {
      "id": "binh-duong.t5b.2025",
      "label": {
        "vi": "70% cán bộ, công chức cấp xã được tập huấn",
        "en": "70% of commune officials and civil servants trained"
      },
      "kind": "target",
      "force": "striving",
      "indicator": "vn.782.t5b-commune-staff-trained",
      "population": {
        "vi": "Cán bộ, công chức cấp xã",
        "en": "Commune officials and civil servants"
      },
      "comparator": "at-least",
      "goal": 70,
      "due": "2025",
      "sentences": [
        "binh-duong.s7"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Cổng thông tin tỉnh Bình Dương thuật lại chương trình của tỉnh, bằng tiếng Anh",
            "en": "Portal of Binh Duong province, retelling its programme in English"
          },
          "url": "https://eng.binhduong.gov.vn/Lists/TinTucSuKien/ChiTiet.aspx?ID=4073&PageIndex=171",
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
      "id": "binh-duong.s1",
      "text": "[Chưa thấy nguyên văn; theo bài thuật lại: xuống 4,9%; trẻ em và người chưa thành niên từ 5 đến 17 tuổi]",
      "became": [
        "binh-duong.t1.2025"
      ]
    },
    {
      "id": "binh-duong.s2",
      "text": "[Chưa thấy nguyên văn; theo bài thuật lại: 100%; khi có thông báo; trẻ em có nguy cơ, lao động trẻ em và trẻ em bị mua bán vì mục đích bóc lột sức lao động]",
      "became": [
        "binh-duong.t2.2025"
      ]
    },
    {
      "id": "binh-duong.s3",
      "text": "[Chưa thấy nguyên văn; theo bài thuật lại: trên 90%; trẻ em có nguy cơ, lao động trẻ em]",
      "became": [
        "binh-duong.t3.2025"
      ]
    },
    {
      "id": "binh-duong.s4",
      "text": "[Chưa thấy nguyên văn; theo bài thuật lại: 90%; cán bộ, giáo viên trong các cơ sở giáo dục, cơ sở nuôi dưỡng trẻ em]",
      "became": [
        "binh-duong.t4a.2025"
      ]
    },
    {
      "id": "binh-duong.s5",
      "text": "[Chưa thấy nguyên văn; theo bài thuật lại: 70%; cha mẹ, người chăm sóc trẻ em]",
      "became": [
        "binh-duong.t4b.2025"
      ]
    },
    {
      "id": "binh-duong.s6",
      "text": "[Chưa thấy nguyên văn; theo bài thuật lại: 90%; công chức, viên chức cấp tỉnh, huyện]",
      "became": [
        "binh-duong.t5a.2025"
      ]
    },
    {
      "id": "binh-duong.s7",
      "text": "[Chưa thấy nguyên văn; theo bài thuật lại: 70%; cán bộ, công chức cấp xã]",
      "became": [
        "binh-duong.t5b.2025"
      ]
    }
  ],
  "notSeen": [
    {
      "vi": "Toàn văn, gồm căn cứ pháp lý, nhiệm vụ, giải pháp và phân công trách nhiệm; số liệu gốc và mốc của từng năm.",
      "en": "The text, with its legal basis, measures and responsibilities; baselines, and milestones by year."
    },
    {
      "vi": "Số và ngày của chương trình; các mức cho trẻ em, doanh nghiệp, hợp tác xã, hộ gia đình.",
      "en": "The number and date of the programme; values for children, enterprises, co-operatives and households."
    },
    {
      "vi": "Thời hạn chắc chắn: bài viết gọi ba mục tiêu đầu là “phấn đấu đến năm 2030”; ở đây ghi năm 2025 như chương trình quốc gia.",
      "en": "The due period for sure: the article calls the first three goals “striving to 2030”; here they are due in 2025, as in the national programme."
    }
  ]
});
