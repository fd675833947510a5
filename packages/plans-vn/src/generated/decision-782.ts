// Generated from plans/decision-782.yaml. Change the document and run `npm run generate`.
import type { Plan } from "@mangnon/schema";
import { frozen } from "../frozen.ts";

export const decision782: Plan = /* @__PURE__ */ frozen<Plan>({
  "kind": "plan",
  "id": "decision-782",
  "version": "2021-05-27",
  "label": {
    "vi": "Chương trình phòng ngừa, giảm thiểu trẻ em lao động trái quy định của pháp luật giai đoạn 2021-2025, định hướng đến năm 2030 (Quyết định số 782/QĐ-TTg)",
    "en": "Programme on the prevention and reduction of unlawful child labour, 2021-2025, with orientation to 2030 (Decision No. 782/QD-TTg)"
  },
  "jurisdiction": {
    "code": "VN",
    "name": {
      "vi": "Việt Nam",
      "en": "Viet Nam"
    }
  },
  "period": "2021/2025",
  "outlook": "2026/2030",
  "legalBasis": [],
  "sources": [
    {
      "instrument": {
        "vi": "Quyết định số 782/QĐ-TTg ngày 27/5/2021 của Thủ tướng Chính phủ",
        "en": "Decision No. 782/QD-TTg of the Prime Minister, 27 May 2021"
      },
      "provision": {
        "vi": "Mục tiêu 1",
        "en": "Objective 1"
      },
      "url": "https://thuvienphapluat.vn/van-ban/Lao-dong-Tien-luong/Quyet-dinh-782-QD-TTg-2021-phong-ngua-giam-thieu-tre-em-lao-dong-trai-phap-luat-475657.aspx?tab=2",
      "seen": "text"
    },
    {
      "instrument": {
        "vi": "Báo Dân trí thuật lại các mục tiêu của Quyết định số 782/QĐ-TTg (bản tiếng Anh trên vietnam.vn)",
        "en": "Dan Tri, retelling the targets of Decision No. 782/QD-TTg (in English on vietnam.vn)"
      },
      "url": "https://www.vietnam.vn/en/lien-nganh-chung-tay-phong-ngua-giam-thieu-tre-em-lao-dong-trai-quy-dinh",
      "seen": "secondary"
    },
    {
      "instrument": {
        "vi": "Thư Viện Pháp Luật, thông báo văn bản mới về Quyết định số 782/QĐ-TTg, 28/5/2021",
        "en": "Thu Vien Phap Luat, notice of Decision No. 782/QD-TTg as a new text, 28 May 2021"
      },
      "url": "http://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/35875/phong-ngua-giam-thieu-tre-em-lao-dong-trai-phap-luat",
      "seen": "secondary"
    },
    {
      "instrument": {
        "vi": "LuatVietnam, tóm tắt bằng tiếng Anh Quyết định số 782/QĐ-TTg",
        "en": "LuatVietnam, summary of Decision No. 782/QD-TTg in English"
      },
      "url": "https://english.luatvietnam.vn/decision-no-782-qd-ttg-dated-may-27-2021-of-the-prime-minister-approving-the-program-on-prevention-and-reduction-of-illegal-child-labor-in-the-2021-202723-doc1.html",
      "seen": "secondary"
    }
  ],
  "targets": [
    {
      "id": "decision-782.t1.2025",
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
        "decision-782.s2"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Quyết định số 782/QĐ-TTg ngày 27/5/2021 của Thủ tướng Chính phủ",
            "en": "Decision No. 782/QD-TTg of the Prime Minister, 27 May 2021"
          },
          "provision": {
            "vi": "Mục tiêu 1",
            "en": "Objective 1"
          },
          "url": "https://thuvienphapluat.vn/van-ban/Lao-dong-Tien-luong/Quyet-dinh-782-QD-TTg-2021-phong-ngua-giam-thieu-tre-em-lao-dong-trai-phap-luat-475657.aspx?tab=2",
          "seen": "text"
        },
        {
          "instrument": {
            "vi": "Thư Viện Pháp Luật, thông báo văn bản mới về Quyết định số 782/QĐ-TTg, 28/5/2021",
            "en": "Thu Vien Phap Luat, notice of Decision No. 782/QD-TTg as a new text, 28 May 2021"
          },
          "url": "http://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/35875/phong-ngua-giam-thieu-tre-em-lao-dong-trai-phap-luat",
          "seen": "secondary"
        },
        {
          "instrument": {
            "vi": "Quyết định số 23/QĐ-TTg ngày 07/01/2021, Chương trình hành động quốc gia vì trẻ em giai đoạn 2021-2030",
            "en": "Decision No. 23/QD-TTg of 7 January 2021, National Programme of Action for Children 2021-2030"
          },
          "provision": {
            "vi": "Chỉ tiêu 10",
            "en": "Target 10"
          },
          "url": "https://thuvienphapluat.vn/van-ban/Van-hoa-Xa-hoi/Quyet-dinh-23-QD-TTg-2021-phe-duyet-Chuong-trinh-hanh-dong-quoc-gia-vi-tre-em-2021-2030-461602.aspx",
          "seen": "text",
          "note": {
            "vi": "Cùng một tỷ lệ, cùng hai mức 4,9% đến năm 2025 và 4,5% đến năm 2030; đọc trong bản sao của bên thứ ba.",
            "en": "The same rate with the same two values, 4.9% by 2025 and 4.5% by 2030; read in a third-party copy."
          }
        },
        {
          "instrument": {
            "vi": "ILO, Ủy ban chuyên gia (CEACR), nhận xét về Công ước số 138 đối với Việt Nam, thông qua năm 2024",
            "en": "ILO, Committee of Experts (CEACR), Observation on Convention No. 138, Viet Nam, adopted 2024"
          },
          "url": "https://normlex.ilo.org/dyn/nrmlx_es/f?p=1000%3A13100%3A0%3A%3ANO%3A%3AP13100_COMMENT_ID%2CP13100_LANG_CODE%3A4397665%2Cen%3ANO",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "“Xuống 4,9%” nên đúng 4,9% là đạt. “Phấn đấu” đọc trong thông báo văn bản mới.",
        "en": "“Down to 4.9%”, so exactly 4.9% meets it. The verb “strive” was read in the notice of new texts."
      }
    },
    {
      "id": "decision-782.t2.2025",
      "label": {
        "vi": "100% trường hợp được thông báo được hỗ trợ, can thiệp kịp thời, được quản lý, theo dõi",
        "en": "100% of notified cases supported, helped by timely intervention, managed and followed up"
      },
      "kind": "target",
      "force": "binding",
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
        "decision-782.s3"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Quyết định số 782/QĐ-TTg ngày 27/5/2021 của Thủ tướng Chính phủ",
            "en": "Decision No. 782/QD-TTg of the Prime Minister, 27 May 2021"
          },
          "provision": {
            "vi": "Mục tiêu 1",
            "en": "Objective 1"
          },
          "url": "https://thuvienphapluat.vn/van-ban/Lao-dong-Tien-luong/Quyet-dinh-782-QD-TTg-2021-phong-ngua-giam-thieu-tre-em-lao-dong-trai-phap-luat-475657.aspx?tab=2",
          "seen": "text"
        },
        {
          "instrument": {
            "vi": "Thư Viện Pháp Luật, thông báo văn bản mới về Quyết định số 782/QĐ-TTg, 28/5/2021",
            "en": "Thu Vien Phap Luat, notice of Decision No. 782/QD-TTg as a new text, 28 May 2021"
          },
          "url": "http://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/35875/phong-ngua-giam-thieu-tre-em-lao-dong-trai-phap-luat",
          "seen": "secondary"
        },
        {
          "instrument": {
            "vi": "ILO, Ủy ban chuyên gia (CEACR), nhận xét về Công ước số 138 đối với Việt Nam, thông qua năm 2024",
            "en": "ILO, Committee of Experts (CEACR), Observation on Convention No. 138, Viet Nam, adopted 2024"
          },
          "url": "https://normlex.ilo.org/dyn/nrmlx_es/f?p=1000%3A13100%3A0%3A%3ANO%3A%3AP13100_COMMENT_ID%2CP13100_LANG_CODE%3A4397665%2Cen%3ANO",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Mẫu số chỉ gồm trường hợp đã được thông báo; không có thông báo nào thì không đánh giá được. Trong thông báo văn bản mới, câu này không có “phấn đấu”; đó là lời hứa của chương trình, không phải nghĩa vụ pháp lý.",
        "en": "The denominator is notified cases alone; with none notified the target cannot be assessed. In the notice of new texts this line has no “strive”; it is a promise of the programme, not a legal duty."
      }
    },
    {
      "id": "decision-782.t3.2025",
      "label": {
        "vi": "Trên 90% được tiếp cận giáo dục phổ thông và đào tạo nghề phù hợp",
        "en": "Above 90% with access to general education and suitable vocational training"
      },
      "kind": "target",
      "force": "binding",
      "indicator": "vn.782.t3-access-to-education-and-training",
      "population": {
        "vi": "Trẻ em có nguy cơ, lao động trẻ em",
        "en": "Children at risk, child labourers"
      },
      "comparator": "above",
      "goal": 90,
      "due": "2025",
      "sentences": [
        "decision-782.s4"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Quyết định số 782/QĐ-TTg ngày 27/5/2021 của Thủ tướng Chính phủ",
            "en": "Decision No. 782/QD-TTg of the Prime Minister, 27 May 2021"
          },
          "provision": {
            "vi": "Mục tiêu 1",
            "en": "Objective 1"
          },
          "url": "https://thuvienphapluat.vn/van-ban/Lao-dong-Tien-luong/Quyet-dinh-782-QD-TTg-2021-phong-ngua-giam-thieu-tre-em-lao-dong-trai-phap-luat-475657.aspx?tab=2",
          "seen": "text"
        },
        {
          "instrument": {
            "vi": "Thư Viện Pháp Luật, thông báo văn bản mới về Quyết định số 782/QĐ-TTg, 28/5/2021",
            "en": "Thu Vien Phap Luat, notice of Decision No. 782/QD-TTg as a new text, 28 May 2021"
          },
          "url": "http://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/35875/phong-ngua-giam-thieu-tre-em-lao-dong-trai-phap-luat",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "“Trên 90%” nên đúng 90% là không đạt. Trong thông báo văn bản mới, câu này không có “phấn đấu”; đó là lời hứa của chương trình, không phải nghĩa vụ pháp lý.",
        "en": "“Above 90%”, so exactly 90% misses it. In the notice of new texts this line has no “strive”; it is a promise of the programme, not a legal duty."
      }
    },
    {
      "id": "decision-782.t4a.2025",
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
        "decision-782.s5"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Báo Dân trí thuật lại các mục tiêu của Quyết định số 782/QĐ-TTg (bản tiếng Anh trên vietnam.vn)",
            "en": "Dan Tri, retelling the targets of Decision No. 782/QD-TTg (in English on vietnam.vn)"
          },
          "url": "https://www.vietnam.vn/en/lien-nganh-chung-tay-phong-ngua-giam-thieu-tre-em-lao-dong-trai-quy-dinh",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Chưa thấy nguyên văn, kể cả động từ và từ so sánh; ghi theo nghĩa nhẹ hơn là phấn đấu, và “từ … trở lên”.",
        "en": "The wording was not seen, neither its verb nor its comparison; entered in the weaker sense, as striving, and as at least."
      }
    },
    {
      "id": "decision-782.t4b.2025",
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
        "decision-782.s6"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Báo Dân trí thuật lại các mục tiêu của Quyết định số 782/QĐ-TTg (bản tiếng Anh trên vietnam.vn)",
            "en": "Dan Tri, retelling the targets of Decision No. 782/QD-TTg (in English on vietnam.vn)"
          },
          "url": "https://www.vietnam.vn/en/lien-nganh-chung-tay-phong-ngua-giam-thieu-tre-em-lao-dong-trai-quy-dinh",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Chưa thấy nguyên văn, kể cả động từ và từ so sánh; ghi theo nghĩa nhẹ hơn là phấn đấu, và “từ … trở lên”.",
        "en": "The wording was not seen, neither its verb nor its comparison; entered in the weaker sense, as striving, and as at least."
      }
    },
    {
      "id": "decision-782.t4c.2025",
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
        "decision-782.s7"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Báo Dân trí thuật lại các mục tiêu của Quyết định số 782/QĐ-TTg (bản tiếng Anh trên vietnam.vn)",
            "en": "Dan Tri, retelling the targets of Decision No. 782/QD-TTg (in English on vietnam.vn)"
          },
          "url": "https://www.vietnam.vn/en/lien-nganh-chung-tay-phong-ngua-giam-thieu-tre-em-lao-dong-trai-quy-dinh",
          "seen": "secondary"
        },
        {
          "instrument": {
            "vi": "LuatVietnam, tóm tắt bằng tiếng Anh Quyết định số 782/QĐ-TTg",
            "en": "LuatVietnam, summary of Decision No. 782/QD-TTg in English"
          },
          "url": "https://english.luatvietnam.vn/decision-no-782-qd-ttg-dated-may-27-2021-of-the-prime-minister-approving-the-program-on-prevention-and-reduction-of-illegal-child-labor-in-the-2021-202723-doc1.html",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Chưa thấy nguyên văn, kể cả động từ và từ so sánh; ghi theo nghĩa nhẹ hơn là phấn đấu, và “từ … trở lên”.",
        "en": "The wording was not seen, neither its verb nor its comparison; entered in the weaker sense, as striving, and as at least."
      }
    },
    {
      "id": "decision-782.t4d.2025",
      "label": {
        "vi": "90% doanh nghiệp, hợp tác xã, hộ gia đình được cung cấp thông tin, kiến thức",
        "en": "90% of enterprises, co-operatives and households informed"
      },
      "kind": "target",
      "force": "striving",
      "indicator": "vn.782.t4d-enterprises-informed",
      "population": {
        "vi": "Doanh nghiệp, hợp tác xã, hộ gia đình, đặc biệt là doanh nghiệp vừa và nhỏ và các làng nghề",
        "en": "Enterprises, co-operatives and households, especially small and medium enterprises and craft villages"
      },
      "comparator": "at-least",
      "goal": 90,
      "due": "2025",
      "sentences": [
        "decision-782.s8"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Báo Dân trí thuật lại các mục tiêu của Quyết định số 782/QĐ-TTg (bản tiếng Anh trên vietnam.vn)",
            "en": "Dan Tri, retelling the targets of Decision No. 782/QD-TTg (in English on vietnam.vn)"
          },
          "url": "https://www.vietnam.vn/en/lien-nganh-chung-tay-phong-ngua-giam-thieu-tre-em-lao-dong-trai-quy-dinh",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Chưa thấy nguyên văn, kể cả động từ và từ so sánh; ghi theo nghĩa nhẹ hơn là phấn đấu, và “từ … trở lên”.",
        "en": "The wording was not seen, neither its verb nor its comparison; entered in the weaker sense, as striving, and as at least."
      }
    },
    {
      "id": "decision-782.o1.2030",
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
        "decision-782.s9"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Báo Dân trí thuật lại các mục tiêu của Quyết định số 782/QĐ-TTg (bản tiếng Anh trên vietnam.vn)",
            "en": "Dan Tri, retelling the targets of Decision No. 782/QD-TTg (in English on vietnam.vn)"
          },
          "url": "https://www.vietnam.vn/en/lien-nganh-chung-tay-phong-ngua-giam-thieu-tre-em-lao-dong-trai-quy-dinh",
          "seen": "secondary"
        },
        {
          "instrument": {
            "vi": "Quyết định số 23/QĐ-TTg ngày 07/01/2021, Chương trình hành động quốc gia vì trẻ em giai đoạn 2021-2030",
            "en": "Decision No. 23/QD-TTg of 7 January 2021, National Programme of Action for Children 2021-2030"
          },
          "provision": {
            "vi": "Chỉ tiêu 10",
            "en": "Target 10"
          },
          "url": "https://thuvienphapluat.vn/van-ban/Van-hoa-Xa-hoi/Quyet-dinh-23-QD-TTg-2021-phe-duyet-Chuong-trinh-hanh-dong-quoc-gia-vi-tre-em-2021-2030-461602.aspx",
          "seen": "text",
          "note": {
            "vi": "Cùng một tỷ lệ, cùng hai mức 4,9% đến năm 2025 và 4,5% đến năm 2030; đọc trong bản sao của bên thứ ba.",
            "en": "The same rate with the same two values, 4.9% by 2025 and 4.5% by 2030; read in a third-party copy."
          }
        },
        {
          "instrument": {
            "vi": "ILO, Ủy ban chuyên gia (CEACR), nhận xét về Công ước số 138 đối với Việt Nam, thông qua năm 2024",
            "en": "ILO, Committee of Experts (CEACR), Observation on Convention No. 138, Viet Nam, adopted 2024"
          },
          "url": "https://normlex.ilo.org/dyn/nrmlx_es/f?p=1000%3A13100%3A0%3A%3ANO%3A%3AP13100_COMMENT_ID%2CP13100_LANG_CODE%3A4397665%2Cen%3ANO",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "“Xuống 4,5%” nên đúng 4,5% là đạt. Chưa thấy động từ; ghi theo nghĩa nhẹ hơn là phấn đấu.",
        "en": "“Down to 4.5%”, so exactly 4.5% meets it. The verb was not seen; entered in the weaker sense, as striving."
      }
    },
    {
      "id": "decision-782.o2.2030",
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
        "decision-782.s10"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Báo Dân trí thuật lại các mục tiêu của Quyết định số 782/QĐ-TTg (bản tiếng Anh trên vietnam.vn)",
            "en": "Dan Tri, retelling the targets of Decision No. 782/QD-TTg (in English on vietnam.vn)"
          },
          "url": "https://www.vietnam.vn/en/lien-nganh-chung-tay-phong-ngua-giam-thieu-tre-em-lao-dong-trai-quy-dinh",
          "seen": "secondary"
        },
        {
          "instrument": {
            "vi": "LuatVietnam, tóm tắt bằng tiếng Anh Quyết định số 782/QĐ-TTg",
            "en": "LuatVietnam, summary of Decision No. 782/QD-TTg in English"
          },
          "url": "https://english.luatvietnam.vn/decision-no-782-qd-ttg-dated-may-27-2021-of-the-prime-minister-approving-the-program-on-prevention-and-reduction-of-illegal-child-labor-in-the-2021-202723-doc1.html",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Không có ngưỡng nên không có đạt hay không đạt, chỉ có chiều hướng. Chưa thấy động từ; ghi theo nghĩa nhẹ hơn là phấn đấu.",
        "en": "Without a threshold it is neither met nor missed; it has a direction. The verb was not seen; entered in the weaker sense, as striving."
      }
    }
  ],
  "tasks": [],
  "roles": [],
  "sentences": [
    {
      "id": "decision-782.s1",
      "text": "trẻ em lao động trái quy định của pháp luật",
      "noTarget": {
        "vi": "Mục tiêu 1 đặt tên gọi; từ đó trở đi Quyết định gọi tắt là “lao động trẻ em”.",
        "en": "Objective 1 gives a name; from there on the decision says “child labour” for it."
      }
    },
    {
      "id": "decision-782.s2",
      "text": "Phấn đấu giảm tỷ lệ lao động trẻ em và người chưa thành niên từ 5 đến 17 tuổi xuống 4,9%",
      "became": [
        "decision-782.t1.2025"
      ]
    },
    {
      "id": "decision-782.s3",
      "text": "100% … khi có thông báo …",
      "became": [
        "decision-782.t2.2025"
      ]
    },
    {
      "id": "decision-782.s4",
      "text": "Trên 90% …",
      "became": [
        "decision-782.t3.2025"
      ]
    },
    {
      "id": "decision-782.s5",
      "text": "[Chưa thấy nguyên văn; theo báo thuật lại: 90% cán bộ, giáo viên trong các cơ sở giáo dục, cơ sở nuôi dưỡng trẻ em]",
      "became": [
        "decision-782.t4a.2025"
      ]
    },
    {
      "id": "decision-782.s6",
      "text": "[Chưa thấy nguyên văn; theo báo thuật lại: 70% cha mẹ, người chăm sóc trẻ em]",
      "became": [
        "decision-782.t4b.2025"
      ]
    },
    {
      "id": "decision-782.s7",
      "text": "[Chưa thấy nguyên văn; theo báo thuật lại: 70% trẻ em]",
      "became": [
        "decision-782.t4c.2025"
      ]
    },
    {
      "id": "decision-782.s8",
      "text": "[Chưa thấy nguyên văn; theo báo thuật lại: 90% doanh nghiệp, hợp tác xã, hộ gia đình]",
      "became": [
        "decision-782.t4d.2025"
      ]
    },
    {
      "id": "decision-782.s9",
      "text": "tỷ lệ lao động trẻ em và người chưa thành niên từ 5 đến 17 tuổi … xuống 4,5%",
      "became": [
        "decision-782.o1.2030"
      ]
    },
    {
      "id": "decision-782.s10",
      "text": "giảm tối đa … trong số lao động trẻ em và người chưa thành niên",
      "became": [
        "decision-782.o2.2030"
      ]
    }
  ],
  "notSeen": [
    {
      "vi": "Toàn văn Quyết định ngoài Mục tiêu 1, gồm căn cứ pháp lý, nhiệm vụ, giải pháp, phân công trách nhiệm và kinh phí.",
      "en": "The text of the decision beyond Objective 1, with its legal basis, measures, responsibilities and budget."
    },
    {
      "vi": "Các mức của mục tiêu tập huấn. Bình Dương thuật lại 90% cho công chức, viên chức cấp tỉnh, huyện và 70% cho cấp xã, nên có thể suy ra mức quốc gia; suy ra chưa phải là thấy, nên không đưa vào.",
      "en": "The values of the targets of training. Binh Duong retells 90% for provincial and district staff and 70% for communes, from which national values can be inferred; inferred is not seen, so they stay out."
    },
    {
      "vi": "Mức cho doanh nghiệp, hợp tác xã, hộ gia đình được tập huấn.",
      "en": "Values for enterprises, co-operatives and households trained."
    },
    {
      "vi": "Số liệu gốc mà các mức 4,9% và 4,5% tính từ đó, và mốc của từng năm.",
      "en": "The baseline from which 4.9% and 4.5% were set, and milestones by year."
    },
    {
      "vi": "Chương trình thay thế sau năm 2025 (không tìm thấy).",
      "en": "A programme that replaces it after 2025 (none was found)."
    }
  ]
});
