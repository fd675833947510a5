// Generated from plans/binh-thuan.yaml. Change the document and run `npm run generate`.
import type { Plan } from "@mangnon/schema";
import { frozen } from "../frozen.ts";

export const binhThuan: Plan = /* @__PURE__ */ frozen<Plan>({
  "kind": "plan",
  "id": "binh-thuan",
  "version": "2021-10-19",
  "label": {
    "vi": "Kế hoạch phòng ngừa, giảm thiểu trẻ em lao động trái quy định của pháp luật trên địa bàn tỉnh Bình Thuận giai đoạn 2021-2025, định hướng đến năm 2030",
    "en": "Plan of Binh Thuan province to prevent and reduce unlawful child labour, 2021-2025, with orientation to 2030"
  },
  "jurisdiction": {
    "code": "60",
    "name": {
      "vi": "Bình Thuận",
      "en": "Binh Thuan"
    },
    "until": "2025-06-30"
  },
  "period": "2021/2025",
  "outlook": "2026/2030",
  "legalBasis": [
    {
      "instrument": {
        "vi": "Quyết định số 782/QĐ-TTg ngày 27/5/2021 của Thủ tướng Chính phủ",
        "en": "Decision No. 782/QD-TTg of the Prime Minister, 27 May 2021"
      },
      "url": "https://thuvienphapluat.vn/van-ban/Lao-dong-Tien-luong/Quyet-dinh-782-QD-TTg-2021-phong-ngua-giam-thieu-tre-em-lao-dong-trai-phap-luat-475657.aspx?tab=2",
      "seen": "text",
      "note": {
        "vi": "Kế hoạch in nhầm ngày của Quyết định là 27/8/2021; đúng là 27/5/2021. Giai đoạn 2021-2025, định hướng đến năm 2030, là giai đoạn của chương trình quốc gia.",
        "en": "The plan misprints the date of the decision as 27 August 2021; it is 27 May 2021. The period 2021-2025, with orientation to 2030, is that of the national programme."
      }
    },
    {
      "instrument": {
        "vi": "Công văn số 2178/LĐTBXH-TE ngày 12/7/2021 của Bộ Lao động - Thương binh và Xã hội",
        "en": "Letter No. 2178/LDTBXH-TE of the Ministry of Labour, Invalids and Social Affairs, 12 July 2021"
      },
      "seen": "secondary",
      "note": {
        "vi": "Được nêu trong phần căn cứ của kế hoạch; chưa thấy chính công văn.",
        "en": "Named in the preamble of the plan; the letter itself was not seen."
      }
    }
  ],
  "sources": [
    {
      "instrument": {
        "vi": "Bài báo “Phòng ngừa, giảm thiểu trẻ em lao động trái quy định của pháp luật trên địa bàn tỉnh Bình Thuận”, 30/11/2021",
        "en": "Press account “Prevention and reduction of unlawful child labour in Binh Thuan province”, 30 November 2021"
      },
      "url": "https://dansinh.dantri.com.vn/dien-dan-dan-sinh/phong-ngua-giam-thieu-tre-em-lao-dong-trai-quy-dinh-cua-phap-luat-tren-dia-ban-tinh-binh-thuan-20211130074418.htm",
      "seen": "secondary"
    },
    {
      "instrument": {
        "vi": "Kế hoạch số 3931/KH-UBND ngày 19/10/2021 của UBND tỉnh Bình Thuận",
        "en": "Plan No. 3931/KH-UBND of the People's Committee of Binh Thuan province, 19 October 2021"
      },
      "url": "https://thuvienphapluat.vn/van-ban/Lao-dong-Tien-luong/Ke-hoach-3931-KH-UBND-2021-Chuong-trinh-phong-ngua-tre-em-lao-dong-trai-phap-luat-Binh-Thuan-524082.aspx",
      "seen": "text",
      "note": {
        "vi": "Chỉ thấy phần mở đầu; các mục tiêu được đọc từ bài báo.",
        "en": "Only its opening was seen; the targets were read from the press account."
      }
    }
  ],
  "targets": [
    {
      "id": "binh-thuan.t1.2025",
      "label": {
        "vi": "Giảm tỷ lệ lao động trẻ em và người chưa thành niên xuống 2%",
        "en": "Child labour and minors in labour down to 2%"
      },
      "kind": "target",
      "force": "binding",
      "indicator": "vn.0318",
      "population": {
        "vi": "Trẻ em và người chưa thành niên từ 5 đến 17 tuổi",
        "en": "Children and minors aged 5 to 17"
      },
      "comparator": "at-most",
      "goal": 2,
      "due": "2025",
      "sentences": [
        "binh-thuan.s01"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Bài báo “Phòng ngừa, giảm thiểu trẻ em lao động trái quy định của pháp luật trên địa bàn tỉnh Bình Thuận”, 30/11/2021",
            "en": "Press account “Prevention and reduction of unlawful child labour in Binh Thuan province”, 30 November 2021"
          },
          "url": "https://dansinh.dantri.com.vn/dien-dan-dan-sinh/phong-ngua-giam-thieu-tre-em-lao-dong-trai-quy-dinh-cua-phap-luat-tren-dia-ban-tinh-binh-thuan-20211130074418.htm",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "“Xuống 2%” nên đúng 2% là đạt. “Đặt mục tiêu” là lời hứa của kế hoạch, không phải nghĩa vụ pháp lý. Kế hoạch không nêu số liệu gốc và mốc trung gian; chỉ tiêu 0318 năm năm mới có một lần.",
        "en": "“Down to 2%”, so exactly 2% meets it. “Sets the target” is a promise of the plan, not a legal duty. The account gives neither a baseline nor milestones; indicator 0318 comes once in five years."
      }
    },
    {
      "id": "binh-thuan.t2.2025",
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
        "binh-thuan.s02"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Bài báo “Phòng ngừa, giảm thiểu trẻ em lao động trái quy định của pháp luật trên địa bàn tỉnh Bình Thuận”, 30/11/2021",
            "en": "Press account “Prevention and reduction of unlawful child labour in Binh Thuan province”, 30 November 2021"
          },
          "url": "https://dansinh.dantri.com.vn/dien-dan-dan-sinh/phong-ngua-giam-thieu-tre-em-lao-dong-trai-quy-dinh-cua-phap-luat-tren-dia-ban-tinh-binh-thuan-20211130074418.htm",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Mẫu số chỉ gồm trường hợp đã được thông báo; không có thông báo nào thì không đánh giá được, không phải là đạt 100%. Một trẻ chỉ được tính khi có đủ cả bốn việc. “Đặt mục tiêu” là lời hứa của kế hoạch, không phải nghĩa vụ pháp lý.",
        "en": "The denominator is notified cases alone; with none notified the target cannot be assessed, which is not 100%. A child counts only when all four were done. “Sets the target” is a promise of the plan, not a legal duty."
      }
    },
    {
      "id": "binh-thuan.t3.2025",
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
        "binh-thuan.s03"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Bài báo “Phòng ngừa, giảm thiểu trẻ em lao động trái quy định của pháp luật trên địa bàn tỉnh Bình Thuận”, 30/11/2021",
            "en": "Press account “Prevention and reduction of unlawful child labour in Binh Thuan province”, 30 November 2021"
          },
          "url": "https://dansinh.dantri.com.vn/dien-dan-dan-sinh/phong-ngua-giam-thieu-tre-em-lao-dong-trai-quy-dinh-cua-phap-luat-tren-dia-ban-tinh-binh-thuan-20211130074418.htm",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "“Trên 90%” nên đúng 90% là không đạt. “Và” được hiểu là cả giáo dục phổ thông lẫn đào tạo nghề. “Đặt mục tiêu” là lời hứa của kế hoạch, không phải nghĩa vụ pháp lý.",
        "en": "“Above 90%”, so exactly 90% misses it. “And” is read as both general education and vocational training. “Sets the target” is a promise of the plan, not a legal duty."
      }
    },
    {
      "id": "binh-thuan.t4a.2025",
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
        "binh-thuan.s04"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Bài báo “Phòng ngừa, giảm thiểu trẻ em lao động trái quy định của pháp luật trên địa bàn tỉnh Bình Thuận”, 30/11/2021",
            "en": "Press account “Prevention and reduction of unlawful child labour in Binh Thuan province”, 30 November 2021"
          },
          "url": "https://dansinh.dantri.com.vn/dien-dan-dan-sinh/phong-ngua-giam-thieu-tre-em-lao-dong-trai-quy-dinh-cua-phap-luat-tren-dia-ban-tinh-binh-thuan-20211130074418.htm",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Thuộc câu “phấn đấu”. Câu không nhắc lại năm; “đến năm 2025” được hiểu theo câu mở đầu.",
        "en": "Under “strives for”. The sentence does not repeat the year; 2025 is read from the opening sentence."
      }
    },
    {
      "id": "binh-thuan.t4b.2025",
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
        "binh-thuan.s04"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Bài báo “Phòng ngừa, giảm thiểu trẻ em lao động trái quy định của pháp luật trên địa bàn tỉnh Bình Thuận”, 30/11/2021",
            "en": "Press account “Prevention and reduction of unlawful child labour in Binh Thuan province”, 30 November 2021"
          },
          "url": "https://dansinh.dantri.com.vn/dien-dan-dan-sinh/phong-ngua-giam-thieu-tre-em-lao-dong-trai-quy-dinh-cua-phap-luat-tren-dia-ban-tinh-binh-thuan-20211130074418.htm",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Thuộc câu “phấn đấu”. Câu không nhắc lại năm; “đến năm 2025” được hiểu theo câu mở đầu.",
        "en": "Under “strives for”. The sentence does not repeat the year; 2025 is read from the opening sentence."
      }
    },
    {
      "id": "binh-thuan.t4c.2025",
      "label": {
        "vi": "80% trẻ em được cung cấp thông tin, kiến thức",
        "en": "80% of children informed"
      },
      "kind": "target",
      "force": "striving",
      "indicator": "vn.782.t4c-children-informed",
      "population": {
        "vi": "Trẻ em",
        "en": "Children"
      },
      "comparator": "at-least",
      "goal": 80,
      "due": "2025",
      "sentences": [
        "binh-thuan.s05"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Bài báo “Phòng ngừa, giảm thiểu trẻ em lao động trái quy định của pháp luật trên địa bàn tỉnh Bình Thuận”, 30/11/2021",
            "en": "Press account “Prevention and reduction of unlawful child labour in Binh Thuan province”, 30 November 2021"
          },
          "url": "https://dansinh.dantri.com.vn/dien-dan-dan-sinh/phong-ngua-giam-thieu-tre-em-lao-dong-trai-quy-dinh-cua-phap-luat-tren-dia-ban-tinh-binh-thuan-20211130074418.htm",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Cùng câu “phấn đấu” với vế trước. Kế hoạch không nói “trẻ em” đến tuổi nào; theo Luật Trẻ em là người dưới 16 tuổi. Câu không nhắc lại năm; “đến năm 2025” được hiểu theo câu mở đầu.",
        "en": "In the “strives for” sentence that the clause before begins. The account does not say up to which age; by the Law on Children a child is under 16. The year is read from the opening sentence."
      }
    },
    {
      "id": "binh-thuan.t4d.2025",
      "label": {
        "vi": "90% doanh nghiệp, hợp tác xã, hộ gia đình được cung cấp thông tin, kiến thức",
        "en": "90% of enterprises, co-operatives and households informed"
      },
      "kind": "target",
      "force": "striving",
      "indicator": "vn.782.t4d-enterprises-informed",
      "population": {
        "vi": "Doanh nghiệp, hợp tác xã, hộ gia đình, đặc biệt là doanh nghiệp vừa và nhỏ, hợp tác xã, hộ gia đình trong các làng nghề",
        "en": "Enterprises, co-operatives and households, especially small and medium enterprises, and co-operatives and households in craft villages"
      },
      "comparator": "at-least",
      "goal": 90,
      "due": "2025",
      "sentences": [
        "binh-thuan.s06"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Bài báo “Phòng ngừa, giảm thiểu trẻ em lao động trái quy định của pháp luật trên địa bàn tỉnh Bình Thuận”, 30/11/2021",
            "en": "Press account “Prevention and reduction of unlawful child labour in Binh Thuan province”, 30 November 2021"
          },
          "url": "https://dansinh.dantri.com.vn/dien-dan-dan-sinh/phong-ngua-giam-thieu-tre-em-lao-dong-trai-quy-dinh-cua-phap-luat-tren-dia-ban-tinh-binh-thuan-20211130074418.htm",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Cùng câu “phấn đấu” với các vế trước. “Đặc biệt” được hiểu là nhấn mạnh, không thu hẹp mẫu số. Câu không nhắc lại năm; “đến năm 2025” được hiểu theo câu mở đầu.",
        "en": "In the “strives for” sentence of the clauses before. “Especially” is read as emphasis that does not narrow the denominator. The year is read from the opening sentence."
      }
    },
    {
      "id": "binh-thuan.t5a.2025",
      "label": {
        "vi": "95% công chức, viên chức cấp tỉnh, huyện được tập huấn",
        "en": "95% of provincial and district civil servants and public employees trained"
      },
      "kind": "target",
      "force": "binding",
      "indicator": "vn.782.t5a-provincial-and-district-staff-trained",
      "population": {
        "vi": "Công chức, viên chức cấp tỉnh, huyện ngành Lao động - Thương binh và Xã hội, các cơ quan, tổ chức có liên quan đến vấn đề lao động trẻ em",
        "en": "Provincial and district civil servants and public employees of the labour, invalids and social affairs sector, and of agencies and organisations concerned with child labour"
      },
      "comparator": "at-least",
      "goal": 95,
      "due": "2025",
      "sentences": [
        "binh-thuan.s08"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Bài báo “Phòng ngừa, giảm thiểu trẻ em lao động trái quy định của pháp luật trên địa bàn tỉnh Bình Thuận”, 30/11/2021",
            "en": "Press account “Prevention and reduction of unlawful child labour in Binh Thuan province”, 30 November 2021"
          },
          "url": "https://dansinh.dantri.com.vn/dien-dan-dan-sinh/phong-ngua-giam-thieu-tre-em-lao-dong-trai-quy-dinh-cua-phap-luat-tren-dia-ban-tinh-binh-thuan-20211130074418.htm",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Cấp huyện chấm dứt ngày 1/7/2025, trước khi hết năm 2025; nguồn không cho biết khi đó mẫu số gồm những ai. “Mục tiêu đặt ra” là lời hứa của kế hoạch, không phải nghĩa vụ pháp lý. “Đến năm 2025” được hiểu theo câu mở đầu.",
        "en": "The district level ended on 1 July 2025, before the year 2025 did; the sources do not say who is in the denominator then. “The target set” is a promise of the plan, not a legal duty. The year is read from the opening sentence."
      }
    },
    {
      "id": "binh-thuan.t5b.2025",
      "label": {
        "vi": "85% cán bộ, công chức cấp xã được tập huấn",
        "en": "85% of commune officials and civil servants trained"
      },
      "kind": "target",
      "force": "binding",
      "indicator": "vn.782.t5b-commune-staff-trained",
      "population": {
        "vi": "Cán bộ, công chức cấp xã ngành Lao động - Thương binh và Xã hội, các cơ quan, tổ chức có liên quan đến vấn đề lao động trẻ em",
        "en": "Commune officials and civil servants of the labour, invalids and social affairs sector, and of agencies and organisations concerned with child labour"
      },
      "comparator": "at-least",
      "goal": 85,
      "due": "2025",
      "sentences": [
        "binh-thuan.s08"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Bài báo “Phòng ngừa, giảm thiểu trẻ em lao động trái quy định của pháp luật trên địa bàn tỉnh Bình Thuận”, 30/11/2021",
            "en": "Press account “Prevention and reduction of unlawful child labour in Binh Thuan province”, 30 November 2021"
          },
          "url": "https://dansinh.dantri.com.vn/dien-dan-dan-sinh/phong-ngua-giam-thieu-tre-em-lao-dong-trai-quy-dinh-cua-phap-luat-tren-dia-ban-tinh-binh-thuan-20211130074418.htm",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Các đơn vị cấp xã được sắp xếp lại từ ngày 1/7/2025. “Mục tiêu đặt ra” là lời hứa của kế hoạch, không phải nghĩa vụ pháp lý. “Đến năm 2025” được hiểu theo câu mở đầu.",
        "en": "Communes were redrawn from 1 July 2025. “The target set” is a promise of the plan, not a legal duty. The year is read from the opening sentence."
      }
    },
    {
      "id": "binh-thuan.t5c.2025",
      "label": {
        "vi": "90% doanh nghiệp được tập huấn",
        "en": "90% of enterprises trained"
      },
      "kind": "target",
      "force": "binding",
      "indicator": "vn.782.t5c-enterprises-trained",
      "population": {
        "vi": "Doanh nghiệp, đặc biệt là doanh nghiệp vừa và nhỏ",
        "en": "Enterprises, especially small and medium enterprises"
      },
      "comparator": "at-least",
      "goal": 90,
      "due": "2025",
      "sentences": [
        "binh-thuan.s09"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Bài báo “Phòng ngừa, giảm thiểu trẻ em lao động trái quy định của pháp luật trên địa bàn tỉnh Bình Thuận”, 30/11/2021",
            "en": "Press account “Prevention and reduction of unlawful child labour in Binh Thuan province”, 30 November 2021"
          },
          "url": "https://dansinh.dantri.com.vn/dien-dan-dan-sinh/phong-ngua-giam-thieu-tre-em-lao-dong-trai-quy-dinh-cua-phap-luat-tren-dia-ban-tinh-binh-thuan-20211130074418.htm",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Câu không có động từ riêng, nối tiếp “Mục tiêu đặt ra là” của câu trước; là lời hứa của kế hoạch, không phải nghĩa vụ pháp lý. “Đặc biệt” được hiểu là nhấn mạnh, không thu hẹp mẫu số. “Đến năm 2025” được hiểu theo câu mở đầu.",
        "en": "The sentence has no such verb of its own and continues “the target set is” of the one before; a promise of the plan, not a legal duty. “Especially” is read as emphasis that does not narrow the denominator. The year is read from the opening sentence."
      }
    },
    {
      "id": "binh-thuan.t5d.2025",
      "label": {
        "vi": "70% hợp tác xã, hộ gia đình được tập huấn",
        "en": "70% of co-operatives and households trained"
      },
      "kind": "target",
      "force": "binding",
      "indicator": "vn.782.t5d-cooperatives-and-households-trained",
      "population": {
        "vi": "Hợp tác xã, hộ gia đình, đặc biệt hợp tác xã, hộ gia đình trong các làng nghề",
        "en": "Co-operatives and households, especially those in craft villages"
      },
      "comparator": "at-least",
      "goal": 70,
      "due": "2025",
      "sentences": [
        "binh-thuan.s09"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Bài báo “Phòng ngừa, giảm thiểu trẻ em lao động trái quy định của pháp luật trên địa bàn tỉnh Bình Thuận”, 30/11/2021",
            "en": "Press account “Prevention and reduction of unlawful child labour in Binh Thuan province”, 30 November 2021"
          },
          "url": "https://dansinh.dantri.com.vn/dien-dan-dan-sinh/phong-ngua-giam-thieu-tre-em-lao-dong-trai-quy-dinh-cua-phap-luat-tren-dia-ban-tinh-binh-thuan-20211130074418.htm",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Câu không có động từ riêng, nối tiếp “Mục tiêu đặt ra là” của câu trước; là lời hứa của kế hoạch, không phải nghĩa vụ pháp lý. “Đặc biệt” được hiểu là nhấn mạnh, không thu hẹp mẫu số. “Đến năm 2025” được hiểu theo câu mở đầu.",
        "en": "The sentence has no such verb of its own and continues “the target set is” of the one before; a promise of the plan, not a legal duty. “Especially” is read as emphasis that does not narrow the denominator. The year is read from the opening sentence."
      }
    },
    {
      "id": "binh-thuan.o1.2030",
      "label": {
        "vi": "Giảm tỷ lệ lao động trẻ em và người chưa thành niên xuống dưới 2%",
        "en": "Child labour and minors in labour down to below 2%"
      },
      "kind": "orientation",
      "force": "striving",
      "indicator": "vn.0318",
      "population": {
        "vi": "Trẻ em và người chưa thành niên từ 5 đến 17 tuổi",
        "en": "Children and minors aged 5 to 17"
      },
      "comparator": "below",
      "goal": 2,
      "due": "2030",
      "sentences": [
        "binh-thuan.s10"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Bài báo “Phòng ngừa, giảm thiểu trẻ em lao động trái quy định của pháp luật trên địa bàn tỉnh Bình Thuận”, 30/11/2021",
            "en": "Press account “Prevention and reduction of unlawful child labour in Binh Thuan province”, 30 November 2021"
          },
          "url": "https://dansinh.dantri.com.vn/dien-dan-dan-sinh/phong-ngua-giam-thieu-tre-em-lao-dong-trai-quy-dinh-cua-phap-luat-tren-dia-ban-tinh-binh-thuan-20211130074418.htm",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "“Xuống dưới 2%” nên đúng 2% là không đạt. Tỉnh Bình Thuận chấm dứt ngày 30/6/2025; nguồn không cho biết ai báo cáo, trên địa bàn nào.",
        "en": "“Down to below 2%”, so exactly 2% misses it. The province ended on 30 June 2025; the sources do not say who reports, and on which territory."
      }
    },
    {
      "id": "binh-thuan.o2.2030",
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
        "binh-thuan.s11"
      ],
      "sources": [
        {
          "instrument": {
            "vi": "Bài báo “Phòng ngừa, giảm thiểu trẻ em lao động trái quy định của pháp luật trên địa bàn tỉnh Bình Thuận”, 30/11/2021",
            "en": "Press account “Prevention and reduction of unlawful child labour in Binh Thuan province”, 30 November 2021"
          },
          "url": "https://dansinh.dantri.com.vn/dien-dan-dan-sinh/phong-ngua-giam-thieu-tre-em-lao-dong-trai-quy-dinh-cua-phap-luat-tren-dia-ban-tinh-binh-thuan-20211130074418.htm",
          "seen": "secondary"
        }
      ],
      "note": {
        "vi": "Cùng câu “phấn đấu” với vế trước. Không có ngưỡng nên không có đạt hay không đạt, chỉ có chiều hướng. Mẫu số là lao động trẻ em và người chưa thành niên, không phải mọi trẻ em; tỷ lệ có thể tăng trong khi số trẻ giảm.",
        "en": "In the “strives to” sentence that the clause before begins. Without a threshold it is neither met nor missed; it has a direction. The denominator is child labourers and minors in labour, not all children; the share can rise while the number falls."
      }
    }
  ],
  "tasks": [
    {
      "id": "binh-thuan.m1",
      "label": {
        "vi": "Nâng cao chất lượng, hiệu quả công tác quản lý, điều hành thực hiện chính sách, pháp luật về phòng ngừa, giảm thiểu lao động trẻ em",
        "en": "Better and more effective management and direction of policy and law on preventing and reducing child labour"
      },
      "lead": [
        "binh-thuan.lead-agency"
      ],
      "cooperating": [
        "binh-thuan.departments",
        "binh-thuan.district-committees"
      ],
      "sentences": [
        "binh-thuan.s12",
        "binh-thuan.s17"
      ]
    },
    {
      "id": "binh-thuan.m2",
      "label": {
        "vi": "Truyền thông, giáo dục, vận động xã hội nâng cao nhận thức, trách nhiệm về phòng ngừa, giảm thiểu lao động trẻ em",
        "en": "Communication, education and social mobilisation for awareness of, and responsibility for, preventing and reducing child labour"
      },
      "lead": [
        "binh-thuan.lead-agency"
      ],
      "cooperating": [
        "binh-thuan.departments",
        "binh-thuan.district-committees"
      ],
      "sentences": [
        "binh-thuan.s13",
        "binh-thuan.s17"
      ]
    },
    {
      "id": "binh-thuan.m3",
      "label": {
        "vi": "Tăng cường phòng ngừa, phát hiện, hỗ trợ, can thiệp lao động trẻ em và trẻ em có nguy cơ trở thành lao động trẻ em",
        "en": "More prevention, detection, support and intervention for child labourers and children at risk of becoming child labourers"
      },
      "lead": [
        "binh-thuan.lead-agency"
      ],
      "cooperating": [
        "binh-thuan.departments",
        "binh-thuan.district-committees"
      ],
      "sentences": [
        "binh-thuan.s14",
        "binh-thuan.s17"
      ]
    },
    {
      "id": "binh-thuan.m4",
      "label": {
        "vi": "Tăng cường công tác thanh tra, kiểm tra việc thực hiện pháp luật, chính sách về phòng ngừa lao động trẻ em",
        "en": "More inspection and checks of how law and policy on preventing child labour are carried out"
      },
      "lead": [
        "binh-thuan.lead-agency"
      ],
      "cooperating": [
        "binh-thuan.departments",
        "binh-thuan.district-committees"
      ],
      "sentences": [
        "binh-thuan.s15",
        "binh-thuan.s17"
      ]
    },
    {
      "id": "binh-thuan.m5",
      "label": {
        "vi": "Tăng cường vận động nguồn lực trong và ngoài nước, phối hợp, hợp tác với các tổ chức quốc tế trong các chương trình, dự án về phòng ngừa, giảm thiểu lao động trẻ em",
        "en": "More resources from organisations and individuals at home and abroad, and co-operation with international organisations in programmes and projects on preventing and reducing child labour"
      },
      "lead": [
        "binh-thuan.lead-agency"
      ],
      "cooperating": [
        "binh-thuan.departments",
        "binh-thuan.district-committees"
      ],
      "sentences": [
        "binh-thuan.s16",
        "binh-thuan.s17"
      ]
    }
  ],
  "roles": [
    {
      "id": "binh-thuan.lead-agency",
      "label": {
        "vi": "Cơ quan chủ trì",
        "en": "Lead agency"
      },
      "offices": [
        {
          "name": {
            "vi": "Sở Lao động - Thương binh và Xã hội",
            "en": "Department of Labour, Invalids and Social Affairs"
          },
          "until": "2025-02-28",
          "sources": [
            {
              "instrument": {
                "vi": "Bài báo “Phòng ngừa, giảm thiểu trẻ em lao động trái quy định của pháp luật trên địa bàn tỉnh Bình Thuận”, 30/11/2021",
                "en": "Press account “Prevention and reduction of unlawful child labour in Binh Thuan province”, 30 November 2021"
              },
              "url": "https://dansinh.dantri.com.vn/dien-dan-dan-sinh/phong-ngua-giam-thieu-tre-em-lao-dong-trai-quy-dinh-cua-phap-luat-tren-dia-ban-tinh-binh-thuan-20211130074418.htm",
              "seen": "secondary"
            },
            {
              "instrument": {
                "vi": "Nghị quyết số 176/2025/QH15 ngày 18/2/2025 và Nghị định số 25/2025/NĐ-CP",
                "en": "Resolution No. 176/2025/QH15 of 18 February 2025 and Decree No. 25/2025/ND-CP"
              },
              "seen": "derived",
              "note": {
                "vi": "Ngày Bộ Lao động - Thương binh và Xã hội hợp nhất vào Bộ Nội vụ là 1/3/2025 theo báo chí; chưa thấy quyết định của tỉnh Bình Thuận về Sở.",
                "en": "The ministry was merged into the Ministry of Home Affairs on 1 March 2025 by press accounts; the province's own decision on its department was not seen."
              }
            }
          ]
        },
        {
          "name": {
            "vi": "Sở Nội vụ",
            "en": "Department of Home Affairs"
          },
          "since": "2025-03-01",
          "sources": [
            {
              "instrument": {
                "vi": "Nghị định số 276/2026/NĐ-CP ngày 8/7/2026",
                "en": "Decree No. 276/2026/ND-CP of 8 July 2026"
              },
              "provision": {
                "vi": "Điểm b khoản 11",
                "en": "Clause 11, point b"
              },
              "seen": "derived",
              "note": {
                "vi": "Bộ Nội vụ hướng dẫn pháp luật về lao động chưa thành niên. Ngày 1/3/2025 là ngày hợp nhất hai bộ theo báo chí. Chưa thấy văn bản nào giao lại việc chủ trì kế hoạch này.",
                "en": "The Ministry of Home Affairs guides the law on minor workers. 1 March 2025 is the day on which the two ministries were merged, by press accounts. No text was seen that hands over the lead of this plan."
              }
            }
          ]
        },
        {
          "name": {
            "vi": "Sở Y tế",
            "en": "Department of Health"
          },
          "since": "2025-03-01",
          "sources": [
            {
              "instrument": {
                "vi": "Nghị định số 42/2025/NĐ-CP ngày 27/2/2025",
                "en": "Decree No. 42/2025/ND-CP of 27 February 2025"
              },
              "seen": "derived",
              "note": {
                "vi": "Công tác trẻ em chuyển sang ngành y tế; chưa đọc được khoản về trẻ em của Nghị định và chưa thấy ngày chuyển ở Bình Thuận (Thành phố Hồ Chí Minh tiếp nhận ngày 3/3/2025 theo báo chí). Chưa thấy văn bản nào giao lại việc chủ trì kế hoạch này.",
                "en": "Children's affairs went to the health sector; the decree's clause on children was not read, and the day in Binh Thuan was not seen (Ho Chi Minh City took over on 3 March 2025, by press accounts). No text was seen that hands over the lead of this plan."
              }
            }
          ]
        }
      ]
    },
    {
      "id": "binh-thuan.departments",
      "label": {
        "vi": "Các cơ quan phối hợp cấp tỉnh",
        "en": "Co-operating bodies of the province"
      },
      "offices": [
        {
          "name": {
            "vi": "Các Sở, ban, ngành có liên quan",
            "en": "Departments and bodies concerned"
          },
          "sources": [
            {
              "instrument": {
                "vi": "Bài báo “Phòng ngừa, giảm thiểu trẻ em lao động trái quy định của pháp luật trên địa bàn tỉnh Bình Thuận”, 30/11/2021",
                "en": "Press account “Prevention and reduction of unlawful child labour in Binh Thuan province”, 30 November 2021"
              },
              "url": "https://dansinh.dantri.com.vn/dien-dan-dan-sinh/phong-ngua-giam-thieu-tre-em-lao-dong-trai-quy-dinh-cua-phap-luat-tren-dia-ban-tinh-binh-thuan-20211130074418.htm",
              "seen": "secondary"
            }
          ]
        }
      ]
    },
    {
      "id": "binh-thuan.district-committees",
      "label": {
        "vi": "Các cơ quan phối hợp cấp huyện",
        "en": "Co-operating bodies of the districts"
      },
      "offices": [
        {
          "name": {
            "vi": "UBND các huyện, thị xã, thành phố",
            "en": "People's Committees of districts, towns and cities"
          },
          "until": "2025-06-30",
          "sources": [
            {
              "instrument": {
                "vi": "Bài báo “Phòng ngừa, giảm thiểu trẻ em lao động trái quy định của pháp luật trên địa bàn tỉnh Bình Thuận”, 30/11/2021",
                "en": "Press account “Prevention and reduction of unlawful child labour in Binh Thuan province”, 30 November 2021"
              },
              "url": "https://dansinh.dantri.com.vn/dien-dan-dan-sinh/phong-ngua-giam-thieu-tre-em-lao-dong-trai-quy-dinh-cua-phap-luat-tren-dia-ban-tinh-binh-thuan-20211130074418.htm",
              "seen": "secondary"
            },
            {
              "instrument": {
                "vi": "Nghị định số 129/2025/NĐ-CP ngày 11/6/2025",
                "en": "Decree No. 129/2025/ND-CP of 11 June 2025"
              },
              "seen": "secondary",
              "note": {
                "vi": "Chính quyền địa phương hai cấp từ ngày 1/7/2025; không còn cấp huyện. Chưa thấy văn bản nào giao việc phối hợp của kế hoạch cho cơ quan khác.",
                "en": "Two-level local government from 1 July 2025, without districts. No text was seen that gives their part of the plan to anyone else."
              }
            }
          ]
        }
      ]
    }
  ],
  "sentences": [
    {
      "id": "binh-thuan.s01",
      "text": "Theo đó, tỉnh Bình Thuận đặt mục tiêu đến năm 2025, giảm tỷ lệ lao động trẻ em và người chưa thành niên từ 5 đến 17 tuổi xuống 2%;",
      "became": [
        "binh-thuan.t1.2025"
      ]
    },
    {
      "id": "binh-thuan.s02",
      "text": "100% trẻ em có nguy cơ, lao động trẻ em và trẻ em bị mua bán vì mục đích bóc lột sức lao động khi có thông báo được hỗ trợ, can thiệp kịp thời, được quản lý, theo dõi;",
      "became": [
        "binh-thuan.t2.2025"
      ]
    },
    {
      "id": "binh-thuan.s03",
      "text": "Trên 90% trẻ em có nguy cơ, lao động trẻ em được tiếp cận giáo dục phổ thông và đào tạo nghề phù hợp.",
      "became": [
        "binh-thuan.t3.2025"
      ]
    },
    {
      "id": "binh-thuan.s04",
      "text": "Bên cạnh công tác phòng ngừa, phát hiện, hỗ trợ, can thiệp trẻ em lao động trái quy định của pháp luật và trẻ em có nguy cơ trở thành lao động trẻ em, tỉnh cũng sẽ tích cực truyền thông về phòng ngừa và giảm thiểu lao động trẻ em tới, phấn đấu 90% cán bộ, giáo viên trong các cơ sở giáo dục, cơ sở nuôi dưỡng trẻ em, 70% cha mẹ, người chăm sóc trẻ em được cung cấp thông tin, kiến thức về phòng ngừa, giảm thiểu lao động trẻ em;",
      "became": [
        "binh-thuan.t4a.2025",
        "binh-thuan.t4b.2025"
      ]
    },
    {
      "id": "binh-thuan.s05",
      "text": "80% trẻ em được cung cấp thông tin, kiến thức về phòng ngừa, giảm thiểu lao động trẻ em;",
      "became": [
        "binh-thuan.t4c.2025"
      ]
    },
    {
      "id": "binh-thuan.s06",
      "text": "90% doanh nghiệp, hợp tác xã, hộ gia đình đặc biệt là doanh nghiệp vừa và nhỏ, hợp tác xã, hộ gia đình trong các làng nghề được cung cấp thông tin, kiến thức về phòng ngừa, giảm thiểu lao động trẻ em.",
      "became": [
        "binh-thuan.t4d.2025"
      ]
    },
    {
      "id": "binh-thuan.s07",
      "text": "Song song với công tác truyền thông, Bình Thuận cũng sẽ tích cực đào tạo, tập huấn về phòng ngừa giảm thiểu lao động trẻ em.",
      "noTarget": {
        "vi": "Nêu việc sẽ làm mà không có con số; các chỉ tiêu về tập huấn nằm ở hai câu sau.",
        "en": "Announces an activity without a number; the targets of training stand in the two sentences that follow."
      }
    },
    {
      "id": "binh-thuan.s08",
      "text": "Mục tiêu đặt ra là 95% công chức, viên chức cấp tỉnh, huyện và 85% cán bộ, công chức cấp xã ngành Lao động - Thương binh và Xã hội, các cơ quan, tổ chức có liên quan đến vấn đề lao động trẻ em được tập huấn kiến thức, kỹ năng về quản lý, phòng ngừa, phát hiện, hỗ trợ, can thiệp giảm thiểu lao động trẻ em.",
      "became": [
        "binh-thuan.t5a.2025",
        "binh-thuan.t5b.2025"
      ]
    },
    {
      "id": "binh-thuan.s09",
      "text": "90% doanh nghiệp, đặc biệt là doanh nghiệp vừa và nhỏ, 70% hợp tác xã, hộ gia đình, đặc biệt hợp tác xã, hộ gia đình trong các làng nghề được tập huấn các kiến thức, kỹ năng về phòng ngừa, phát hiện, hỗ trợ, can thiệp giảm thiểu lao động trẻ em.",
      "became": [
        "binh-thuan.t5c.2025",
        "binh-thuan.t5d.2025"
      ]
    },
    {
      "id": "binh-thuan.s10",
      "text": "Định hướng đến năm 2030, Bình Thuận phấn đấu giảm tỷ lệ lao động trẻ em và người chưa thành niên từ 5 đến 17 tuổi xuống dưới 2%;",
      "became": [
        "binh-thuan.o1.2030"
      ]
    },
    {
      "id": "binh-thuan.s11",
      "text": "giảm tối đa tỷ lệ lao động trẻ em và người chưa thành niên làm công việc nặng nhọc, độc hại, nguy hiểm trong số lao động trẻ em và người chưa thành niên.",
      "became": [
        "binh-thuan.o2.2030"
      ]
    },
    {
      "id": "binh-thuan.s12",
      "text": "Để thực hiện được các mục tiêu trên, tỉnh cũng đã đưa ra các nhiệm vụ, giải pháp chiến lược bao gồm: Nâng cao chất lượng, hiệu quả công tác quản lý, điều hành thực hiện chính sách, pháp luật về phòng ngừa, giảm thiểu lao động trẻ em.",
      "became": [
        "binh-thuan.m1"
      ]
    },
    {
      "id": "binh-thuan.s13",
      "text": "Truyền thông, giáo dục, vận động xã hội nâng cao nhận thức, trách nhiệm về phòng ngừa, giảm thiểu lao động trẻ em.",
      "became": [
        "binh-thuan.m2"
      ]
    },
    {
      "id": "binh-thuan.s14",
      "text": "Tăng cường phòng ngừa, phát hiện, hỗ trợ, can thiệp lao động trẻ em và trẻ em có nguy cơ trở thành lao động trẻ em.",
      "became": [
        "binh-thuan.m3"
      ]
    },
    {
      "id": "binh-thuan.s15",
      "text": "Tăng cường công tác thanh tra, kiểm tra việc thực hiện pháp luật, chính sách về phòng ngừa lao động trẻ em.",
      "became": [
        "binh-thuan.m4"
      ]
    },
    {
      "id": "binh-thuan.s16",
      "text": "Tăng cường vận động nguồn lực của các tổ chức, cá nhân trong và ngoài nước, tích cực phối hợp, hợp tác với các tổ chức quốc tế trong thực hiện các chương trình, dự án về phòng ngừa, giảm thiểu lao động trẻ em.",
      "became": [
        "binh-thuan.m5"
      ]
    },
    {
      "id": "binh-thuan.s17",
      "text": "UBND tỉnh giao Sở Lao động - Thương binh và Xã hội tỉnh chủ trì, phối hợp với các Sở, ban, ngành có liên quan và UBND các huyện, thị xã, thành phố triển khai thực hiện các nội dung, nhiệm vụ, giải pháp của Kế hoạch.",
      "became": [
        "binh-thuan.m1",
        "binh-thuan.m2",
        "binh-thuan.m3",
        "binh-thuan.m4",
        "binh-thuan.m5"
      ]
    }
  ],
  "notSeen": [
    {
      "vi": "Toàn văn Kế hoạch số 3931/KH-UBND ngoài phần mở đầu, gồm phụ lục, kinh phí, chế độ báo cáo.",
      "en": "The text of Plan No. 3931/KH-UBND beyond its opening, with annexes, budget and reporting duties."
    },
    {
      "vi": "Số liệu gốc về lao động trẻ em của tỉnh và mốc của từng năm trước 2025.",
      "en": "A baseline of child labour in the province, and milestones for the years before 2025."
    },
    {
      "vi": "Báo cáo kết quả thực hiện kế hoạch các năm 2022-2025.",
      "en": "Reports on how the plan was carried out in 2022-2025."
    },
    {
      "vi": "Dân số từ 5 đến 17 tuổi của tỉnh. Chỉ thấy số trẻ em dưới 16 tuổi năm 2024, khoảng 326.000 theo báo chí; không được quy đổi số này thành số kia.",
      "en": "The population aged 5 to 17. Only the number of children under 16 in 2024 was seen, about 326,000 by a press account; one must not be turned into the other."
    },
    {
      "vi": "Số doanh nghiệp, hợp tác xã, hộ gia đình, cán bộ, giáo viên, cha mẹ và người chăm sóc trẻ em dùng làm mẫu số.",
      "en": "The numbers of enterprises, co-operatives, households, officials, teachers, parents and carers that would be denominators."
    },
    {
      "vi": "Số trường hợp được thông báo, và thế nào là “trẻ em có nguy cơ” (không tìm thấy định nghĩa trong luật).",
      "en": "The number of notified cases, and what makes a child “at risk” (no statutory definition was found)."
    },
    {
      "vi": "Sau ngày 1/7/2025, khi Bình Thuận nhập vào Lâm Đồng, ai báo cáo về kế hoạch này và trên địa bàn nào.",
      "en": "Who reports on this plan, and on which territory, after Binh Thuan became part of Lam Dong on 1 July 2025."
    }
  ]
});
