import type { Entry } from "./entry.ts";

/** Articles 3 to 13: what employers, authorities and the lists are bound to. `[…]` marks words left out. */
export const articles: readonly Entry[] = [
  {
    item: "3",
    vi: "người sử dụng lao động phải tuân thủ Điều 145 của Bộ luật Lao động khi sử dụng người chưa đủ 15 tuổi làm việc",
    en: "the employer obeys article 145 of the Code when employing a person under 15",
  },
  {
    item: "3.1",
    vi: "giao kết hợp đồng lao động bằng văn bản với người chưa đủ 15 tuổi và người đại diện theo pháp luật của người đó theo quy định tại Điều 4 của Thông tư này",
    en: "a written contract with the child and the legal representative",
  },
  {
    item: "3.2",
    vi: "bố trí thời giờ làm việc của người chưa đủ 15 tuổi theo quy định tại khoản 1 Điều 146 của Bộ luật Lao động. Người chưa đủ 15 tuổi vừa làm việc vừa học tập hoặc có nhu cầu học tập thì việc bố trí thời giờ làm việc phải bảo đảm không ảnh hưởng đến thời gian học tập",
    en: "hours by article 146, clause 1, of the Code; they must not affect the study time of a child who studies or wishes to",
    note: {
      vi: "Các con số ở khoản 1 Điều 146 của Bộ luật. Cũng thuộc trẻ không đi học mà có nhu cầu học tập.",
      en: "The numbers stand in article 146, clause 1, of the Code. A child out of school who wishes to study is meant too.",
    },
  },
  {
    item: "3.3",
    vi: "bố trí các đợt nghỉ giải lao cho người chưa đủ 15 tuổi theo quy định tại khoản 2 Điều 109 của Bộ luật Lao động",
    en: "rest breaks by article 109, clause 2, of the Code",
    note: { vi: "Không ấn định số phút.", en: "No minutes are fixed." },
  },
  {
    item: "3.4",
    vi: "tuân thủ quy định về khám sức khỏe, khám phát hiện bệnh nghề nghiệp và bảo đảm điều kiện làm việc, an toàn, vệ sinh lao động quy định tại điểm c và điểm d khoản 1 Điều 145 của Bộ luật Lao động và Luật An toàn, vệ sinh lao động",
    en: "health checks, checks for occupational disease, safe and healthy conditions",
    note: {
      vi: "Con số 6 tháng ở điểm c khoản 1 Điều 145 của Bộ luật.",
      en: "The 6 months stand in article 145, clause 1, point c, of the Code.",
    },
  },
  {
    item: "3.5",
    vi: "chỉ được tuyển dụng và sử dụng người từ đủ 13 tuổi đến chưa đủ 15 tuổi vào làm công việc nhẹ khi công việc đó đáp ứng các điều kiện sau",
    en: "a person aged 13 to under 15 only in light work that meets points a and b",
  },
  {
    item: "3.5.a",
    vi: "là công việc có trong danh mục quy định tại Điều 8 của Thông tư này",
    en: "the job is in Appendix II",
  },
  {
    item: "3.5.b",
    vi: "nơi làm việc không thuộc các trường hợp quy định tại các điểm a, b, c, d khoản 2 Điều 147 của Bộ luật Lao động và khoản 2 Điều 9 của Thông tư này",
    en: "the workplace is none of article 147, clause 2, points a, b, c and d, of the Code, and none of Appendix IV",
    note: { vi: "“Và”: cả hai danh mục đều bị loại trừ.", en: "“And”: both lists are excluded." },
  },
  {
    item: "3.6",
    vi: "không được tuyển dụng và sử dụng người chưa đủ 13 tuổi làm việc, trừ các công việc nghệ thuật, thể dục, thể thao nhưng không làm tổn hại đến sự phát triển thể lực, trí lực, nhân cách của người chưa đủ 13 tuổi và phải có sự đồng ý của Sở Lao động - Thương binh và Xã hội",
    en: "no work under 13, except the arts, physical training and sport that do not harm development, with consent of the provincial labour department",
    note: {
      vi: "Tên cơ quan là tên cũ, nay là cơ quan khác.",
      en: "The agency has its former name; it is another one now.",
    },
  },
  {
    item: "4.1",
    vi: "người giao kết hợp đồng lao động bên phía người sử dụng lao động thực hiện theo quy định tại khoản 3 Điều 18 của Bộ luật Lao động và đáp ứng các điều kiện sau",
    en: "who signs for the employer meets article 18, clause 3, of the Code and points a and b",
  },
  {
    item: "4.1.a",
    vi: "có phiếu lý lịch tư pháp được cấp không quá 06 tháng kể từ ngày cấp đến ngày giao kết hợp đồng lao động, trong đó không có án tích về hành vi xâm hại trẻ em",
    en: "a criminal record certificate no older than 6 months at signing, without a conviction for abusing a child",
    note: {
      vi: "Áp dụng cho mọi hợp đồng với người chưa đủ 15 tuổi.",
      en: "For every contract with a person under 15.",
    },
  },
  {
    item: "4.1.b",
    vi: "có Bản cam kết chưa từng bị truy cứu trách nhiệm hình sự, xử phạt vi phạm hành chính về hành vi xâm hại trẻ em theo Mẫu số 02",
    en: "an undertaking (Form 02) never to have been prosecuted or fined for abusing a child",
  },
  {
    item: "4.2",
    vi: "hợp đồng lao động với người chưa đủ 15 tuổi phải có các nội dung theo quy định tại Điều 21 của Bộ luật Lao động và các nội dung sau",
    en: "the contract has what article 21 of the Code asks, and points a to c",
  },
  {
    item: "4.2.a",
    vi: "họ và tên; ngày, tháng, năm sinh; giới tính; nơi cư trú; số điện thoại (nếu có); số thẻ căn cước công dân hoặc chứng minh nhân dân hoặc hộ chiếu của người đại diện theo pháp luật của người chưa đủ 15 tuổi",
    en: "the representative's name, birth date, sex, residence, telephone (if any) and identity number",
  },
  {
    item: "4.2.b",
    vi: "chỗ ở đối với người chưa đủ 15 tuổi làm việc xa gia đình",
    en: "the lodging of a child who works away from the family",
    note: { vi: "Chỉ khi trẻ làm việc xa gia đình.", en: "Only where the child works away from the family." },
  },
  { item: "4.2.c", vi: "việc bảo đảm điều kiện học tập", en: "how conditions for study are ensured" },
  {
    item: "4.3",
    vi: "hợp đồng lao động đối với người chưa đủ 13 tuổi chỉ có hiệu lực sau khi có văn bản đồng ý của Sở Lao động - Thương binh và Xã hội quy định tại Điều 5 của Thông tư này",
    en: "the contract of a child under 13 holds only after the written consent",
  },
  {
    item: "5.1",
    vi: "sở Lao động - Thương binh và Xã hội nơi đặt trụ sở chính hoặc nơi có địa chỉ được ghi trong giấy chứng nhận đăng ký doanh nghiệp […] trong trường hợp người sử dụng lao động là doanh nghiệp, cơ quan, tổ chức, hợp tác xã",
    en: "consent of the department at the head office or registered address (enterprise, agency, organisation, co-operative)",
    note: {
      vi: "Danh sách người sử dụng lao động ở cuối khoản bỏ sót tổ hợp tác.",
      en: "The list of employers at the end of the clause leaves out co-operative groups.",
    },
  },
  {
    item: "5.2",
    vi: "sở Lao động - Thương binh và Xã hội nơi đăng ký hộ khẩu thường trú hoặc tạm trú của hộ gia đình, cá nhân, trong trường hợp người sử dụng lao động là hộ gia đình hoặc cá nhân",
    en: "consent of the department at the permanent or temporary residence (household, individual)",
  },
  {
    item: "6.1",
    vi: "văn bản đề nghị việc sử dụng người chưa đủ 13 tuổi làm việc theo Mẫu số 01",
    en: "the request for a child under 13, Form 01",
  },
  {
    item: "6.2",
    vi: "bản sao giấy chứng nhận đăng ký doanh nghiệp, hợp tác xã, liên hợp tác xã hoặc giấy chứng nhận đăng ký đầu tư […] Bản sao sổ hộ khẩu hoặc giấy tạm trú trong trường hợp người sử dụng lao động là hộ gia đình hoặc cá nhân",
    en: "a copy of the registration, or of the household book or temporary-residence paper of a household or individual",
    note: {
      vi: "Đoạn về bản sao sổ hộ khẩu hoặc giấy tạm trú đã bị bãi bỏ từ ngày 12/10/2023 (khoản 6 Điều 2 Thông tư 08/2023/TT-BLĐTBXH).",
      en: "The words on the household book or the temporary-residence paper were deleted from 12 October 2023 (Circular 08/2023/TT-BLDTBXH, article 2, clause 6).",
    },
  },
  {
    item: "6.3",
    vi: "bản sao phiếu lý lịch tư pháp của người giao kết hợp đồng lao động bên phía người sử dụng lao động",
    en: "a copy of the criminal record certificate of who signs for the employer",
  },
  {
    item: "6.4",
    vi: "bản cam kết chưa từng bị truy cứu trách nhiệm hình sự, xử phạt vi phạm hành chính về hành vi xâm hại trẻ em theo quy định tại điểm b khoản 1 Điều 4 của Thông tư này",
    en: "the undertaking",
  },
  {
    item: "6.5",
    vi: "hợp đồng lao động hoặc dự thảo hợp đồng lao động giữa người sử dụng lao động với người chưa đủ 13 tuổi và người đại diện theo pháp luật của người đó. Trong trường hợp dự thảo hợp đồng lao động thì phải có Phiếu đồng ý của người đại diện theo pháp luật của người chưa đủ 13 tuổi làm việc theo Mẫu số 03",
    en: "the contract, or its draft with the representative's consent (Form 03)",
  },
  {
    item: "6.6",
    vi: "bản sao giấy khai sinh, giấy khám sức khỏe của người chưa đủ 13 tuổi. Thời khóa biểu hoặc chương trình học tập của cơ sở giáo dục nơi người chưa đủ 13 tuổi đang học tập nếu đang đi học",
    en: "copies of the birth certificate and the health certificate; the timetable or programme where the child is at school",
  },
  {
    item: "7.1",
    vi: "người sử dụng lao động gửi trực tiếp hoặc qua đường bưu điện hoặc trực tuyến 01 bộ hồ sơ đối với từng người chưa đủ 13 tuổi làm việc",
    en: "one file for each child, in person, by post or online",
  },
  {
    item: "7.2",
    vi: "sở Lao động - Thương binh và Xã hội tiếp nhận hồ sơ đề nghị việc sử dụng người chưa đủ 13 tuổi làm việc khi có đủ các thành phần hồ sơ quy định tại Điều 6 của Thông tư này",
    en: "the department accepts the file when it is complete",
  },
  {
    item: "7.3",
    vi: "trong thời hạn 10 ngày làm việc kể từ ngày nhận đủ hồ sơ theo quy định tại khoản 2 Điều này […] trả lời bằng văn bản cho người sử dụng lao động việc đồng ý sử dụng người chưa đủ 13 tuổi làm việc theo Mẫu số 04",
    en: "a written answer (Form 04) within 10 working days of the complete file",
    note: {
      vi: "Từ chối phải bằng văn bản và nêu lý do; im lặng không phải là đồng ý.",
      en: "A refusal must be written and give reasons; silence is no consent.",
    },
  },
  {
    item: "8",
    vi: "ban hành kèm theo Thông tư này Phụ lục II - Danh mục công việc nhẹ người từ đủ 13 tuổi đến chưa đủ 15 tuổi được làm",
    en: "issues Appendix II, the light jobs for those aged 13 to under 15",
  },
  {
    item: "9.1",
    vi: "ban hành kèm theo Thông tư này Phụ lục III - Danh mục công việc gây tổn hại đến sự phát triển thể lực, trí lực, nhân cách của người chưa thành niên theo quy định tại điểm h khoản 1 Điều 147 của Bộ luật Lao động",
    en: "issues Appendix III, the harmful jobs of article 147, clause 1, point h, of the Code",
    note: {
      vi: "Tên danh mục nói “người chưa thành niên”, không nêu độ tuổi; Điều 147 của Bộ luật nói từ đủ 15 đến chưa đủ 18 tuổi.",
      en: "The title of the list says “minors” without an age; article 147 of the Code says 15 to under 18.",
    },
  },
  {
    item: "9.2",
    vi: "ban hành kèm theo Thông tư này Phụ lục IV - Danh mục nơi làm việc gây tổn hại đến sự phát triển thể lực, trí lực, nhân cách của người chưa thành niên theo quy định tại điểm đ khoản 2 Điều 147 của Bộ luật Lao động",
    en: "issues Appendix IV, the harmful workplaces of article 147, clause 2, point đ, of the Code",
    note: {
      vi: "Điểm b khoản 5 Điều 3 áp dụng danh mục này cả cho người từ đủ 13 đến chưa đủ 15 tuổi.",
      en: "Article 3, clause 5, point b, applies this list also to those aged 13 to under 15.",
    },
  },
  {
    item: "10",
    vi: "ban hành kèm theo Thông tư này Phụ lục V - Danh mục nghề, công việc người từ đủ 15 tuổi đến chưa đủ 18 tuổi có thể được làm thêm giờ, làm việc vào ban đêm",
    en: "issues Appendix V, the jobs in which overtime and night work are possible at 15 to under 18",
  },
  {
    item: "11.5",
    vi: "trước ngày 25 tháng 12 hằng năm, báo cáo Bộ Lao động - Thương binh và Xã hội về tình hình đồng ý sử dụng người chưa đủ 13 tuổi làm việc trên địa bàn theo Mẫu số 05",
    en: "the province reports its consents for children under 13 to the ministry each year before 25 December, Form 05",
    copies: 1,
    note: {
      vi: "“Trước ngày 25/12”: ngày 25/12 là muộn. Điều này không ấn định kỳ báo cáo.",
      en: "“Before 25 December”: on the 25th it is late. The article fixes no reporting period.",
    },
  },
  {
    item: "12.1",
    vi: "lập Sổ theo dõi tình hình sử dụng lao động chưa thành niên theo Mẫu số 06 tại Phụ lục I ban hành kèm theo Thông tư này và thường xuyên cập nhật thông tin vào Sổ theo dõi",
    en: "the employer keeps the register of minors (Form 06) and updates it",
    copies: 1,
    note: {
      vi: "Mọi lao động chưa thành niên, không chỉ người chưa đủ 15 tuổi; không ấn định kỳ cập nhật.",
      en: "All minors, not only those under 15; no interval of updating is fixed.",
    },
  },
  {
    item: "12.2",
    vi: "tôn trọng, lấy ý kiến của người chưa thành niên về những vấn đề có liên quan đến quyền và lợi ích của họ",
    en: "the employer respects minors and asks them on what concerns their rights and interests",
    copies: 1,
  },
  {
    item: "12.3",
    vi: "thường xuyên kiểm tra, giám sát bảo đảm an toàn cho người chưa thành niên tại nơi làm việc",
    en: "the employer checks regularly that minors are safe at the workplace",
    copies: 1,
  },
  {
    item: "12.4",
    vi: "trong trường hợp sức khỏe người chưa thành niên không còn phù hợp với công việc thì phải thông báo cho người chưa thành niên, đối với trường hợp người chưa đủ 15 tuổi thì đồng thời phải thông báo cho người đại diện theo pháp luật của người đó",
    en: "where health no longer suits the job the minor is told, and under 15 the representative as well",
    copies: 1,
    note: {
      vi: "Nghĩa vụ thông báo; khoản này không tự nói phải dừng công việc.",
      en: "A duty to tell; the clause does not itself say that the work must stop.",
    },
  },
  {
    item: "12.5",
    vi: "thực hiện đầy đủ các quy định của pháp luật hiện hành về bảo vệ trẻ em",
    en: "the employer obeys the law on the protection of children",
    copies: 1,
  },
  {
    item: "13.1",
    vi: "thông tư này có hiệu lực thi hành kể từ ngày 15 tháng 3 năm 2021",
    en: "in force from 15 March 2021",
    copies: 1,
  },
];
