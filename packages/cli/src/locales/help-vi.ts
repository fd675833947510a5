import type { HelpWords } from "./help-words.ts";

export const helpVi: HelpWords = {
  what: "Đánh giá kế hoạch phòng, chống lao động trẻ em bằng số liệu và nêu lý do. Điều chưa biết không bao giờ thành kết luận.",
  usage: "Cách dùng",
  commands: "Các lệnh",
  options: "Tùy chọn",
  everywhere: "Tùy chọn chung của mọi lệnh",
  exitCodes: [
    "Mã thoát 0: bình thường. 1: có lỗi trong tài liệu hoặc dữ liệu (mục tiêu không đạt là một kết quả, không phải lỗi).",
    "2: dùng sai, ví dụ tùy chọn không có hoặc không tìm thấy tệp.",
  ],
  example: "Ví dụ",
  more: "`mangnon LỆNH --help --lang vi` nói rõ hơn về từng lệnh.",
  does: {
    check:
      "kiểm tra kế hoạch, bản mô tả dữ liệu cùng chính dữ liệu đó, định nghĩa, danh mục nghĩa vụ, chỉ tiêu và tình huống",
    classify: "cho biết mỗi hồ sơ thuộc lớp nào, hoặc có thể thuộc những lớp nào và cần hỏi gì để xác định",
    explain: "giải thích vì sao một hồ sơ thuộc lớp của nó, nêu đến từng điều luật",
    tabulate:
      "cho biết một chỉ tiêu, tính từ hồ sơ hay từ chỉ tiêu khác, của tất cả hồ sơ và của từng nhóm, kèm mức thấp nhất và cao nhất mà điều chưa biết có thể dẫn tới",
    compare: "cho biết ai đổi lớp giữa hai định nghĩa và những điều kiện nào làm nên khác biệt",
    assess: "đánh giá từng mục tiêu của kế hoạch tại một ngày",
    diff: "đặt hai kế hoạch cạnh nhau: hai bản của một kế hoạch, hoặc của hai tỉnh",
    test: "chạy các tình huống trong tệp hay thư mục, và cho biết điểm nào của luật chưa có tình huống nào chạm tới",
    describe: "liệt kê những gì hiện có và từ gói nào, hoặc nói rõ về một mục",
  },
  value: {
    plan: "MÃ-hoặc-TỆP",
    definition: "MÃ-hoặc-TỆP",
    definitions: "MÃ-hoặc-TỆP,MÃ-hoặc-TỆP",
    obligations: "MÃ-hoặc-TỆP",
    indicator: "MÃ-hoặc-TỆP",
    dataset: "TỆP",
    record: "MÃ",
    by: "TÊN,TÊN",
    on: "NGÀY",
    territory: "MÃ@NGÀY",
    full: "",
    lint: "",
    strict: "",
    unprotected: "",
    "release-log": "TỆP",
    plugin: "TỆP-hoặc-GÓI",
    format: "text|json",
    lang: "en|vi",
    "fail-on": "error|missed|never",
    help: "",
    version: "",
  },
  paths: "TỆP-hoặc-THƯ-MỤC",
  means: {
    plan: "kế hoạch cần đánh giá, nêu mã hoặc tệp riêng",
    definition: "định nghĩa dùng để phân lớp",
    definitions: "hai định nghĩa cần so sánh, cách nhau bằng dấu phẩy",
    obligations:
      "cho biết thêm nghĩa vụ nào trong danh mục này bị vi phạm, theo điều khoản nào, mức phạt vào ngày đó và điều gì làm hết vi phạm",
    indicator: "chỉ tiêu cần tính: đếm từ hồ sơ, công thức trên chỉ tiêu khác, hoặc nhóm chỉ tiêu",
    dataset:
      "bản mô tả dữ liệu (YAML); `classify` và `assess` nhận nhiều tệp, `tabulate` cũng vậy với chỉ tiêu tính từ chỉ tiêu khác, `compare` nhận thêm một tệp cho định nghĩa thứ hai",
    record: "mã của hồ sơ",
    by: "chia bảng theo các tên này trong `disaggregations` của bản mô tả",
    on: "ngày đánh giá, ví dụ 2026-01-15: không bao giờ tự lấy ngày hôm nay",
    territory:
      "đánh giá theo địa giới của đơn vị này vào ngày này, ví dụ 68@2025-07-01: số liệu của các phần được cộng lại, mục tiêu giữ nguyên",
    full: "nêu cả những điều không quyết định kết quả, và điều gì sẽ cho kết quả khác",
    lint: "nêu cả những chỗ lạ của định nghĩa: khoảng trống, chồng lấn, lớp không ai thuộc về",
    unprotected: "hiện cả những số đếm nhỏ: chỉ để xem nội bộ, không để công bố",
    "release-log":
      "ghi lại vào tệp này những gì được công bố, và bảo vệ số đếm nhỏ trước những gì tệp đã ghi",
    strict:
      "không dùng con số của pháp luật cho ngày chưa được đối chiếu: những gì tùy thuộc nó là chưa biết",
    plugin:
      "thêm phần mở rộng, mã lệnh trong đó chạy với mọi quyền của bạn; hoặc tài liệu YAML của riêng bạn: định nghĩa, danh mục nghĩa vụ, chỉ tiêu, kế hoạch",
    format: "lời văn, hoặc JSON cho chương trình khác",
    lang: "ngôn ngữ của mọi câu chữ",
    "fail-on":
      "khi nào kết thúc với mã 1: có lỗi (error), có lỗi hoặc mục tiêu không đạt (missed), không bao giờ (never)",
    help: "trợ giúp này",
    version: "phiên bản",
  },
};
