import type { Entry } from "../entry.ts";

/** Appendix III, items 1 to 34. */
export const items1to34: readonly Entry[] = [
  {
    item: "1",
    vi: "trực tiếp luyện quặng kim loại màu (đồng, chì, thiếc, thuỷ ngân, kẽm, bạc)",
    en: "direct smelting of non-ferrous ore (copper, lead, tin, mercury, zinc, silver)",
    note: {
      vi: "Sáu kim loại trong ngoặc là danh sách đóng.",
      en: "The six metals in brackets are a closed list.",
    },
  },
  { item: "2", vi: "đốt và ra lò luyện cốc", en: "firing and discharging coke ovens" },
  { item: "3", vi: "đốt lò đầu máy hơi nước", en: "firing the boilers of steam locomotives" },
  {
    item: "4",
    vi: "vận hành nồi hơi đốt nhiên liệu (than đá, bã mía, củi, mùn cưa, trấu) và nồi hơi sử dụng nhiên liệu lỏng và có khí áp suất làm việc từ 4,0 bar trở lên, công suất trên 0,5 T/h)",
    en: "operating boilers that burn coal, bagasse, firewood, sawdust or husk, and boilers on liquid (and gas) fuel at a working pressure from 4.0 bar and an output above 0.5 t/h",
    note: {
      vi: "Câu chữ có lỗi: thừa một dấu đóng ngoặc, và “nhiên liệu lỏng và có khí áp suất làm việc” có lẽ là “nhiên liệu lỏng và khí có áp suất làm việc”. Cách hiểu ở đây: nồi hơi đốt nhiên liệu rắn bị cấm ở mọi công suất; nồi hơi dùng nhiên liệu lỏng (hoặc khí) bị cấm khi đạt cả hai mức.",
      en: "The text is faulty: a closing bracket without an opening one, and broken words about liquid and gas fuel. The reading taken here: boilers on solid fuel are prohibited at any output, those on liquid (or gas) fuel where both levels are reached.",
    },
  },
  {
    item: "5",
    vi: "vận hành hệ thống điều chế và nạp axetylen, oxy, hydro, clo và các khí hoá lỏng, các trạm khí nén có áp suất 8,0 bar",
    en: "operating plants making and filling acetylene, oxygen, hydrogen, chlorine, liquefied gases; compressed-air stations at 8.0 bar",
    note: {
      vi: "Không nêu dấu so sánh cho 8,0 bar; hiểu là từ mức này trở lên và chỉ thuộc trạm khí nén.",
      en: "No comparison is stated for 8.0 bar; read as this level or more, and of compressed-air stations alone.",
    },
  },
  {
    item: "6",
    vi: "vận hành hệ thống lạnh (làm nước đá, đông lạnh)",
    en: "operating refrigeration (ice making, freezing)",
  },
  {
    item: "7",
    vi: "lắp đặt khuôn máy rèn, dập, ép, cắt kim loại (không phân biệt máy hơi nước, khí nén, điện hoặc cơ)",
    en: "setting dies on metal forging, stamping, pressing, cutting machines (steam, air, electric or mechanical alike)",
  },
  { item: "8", vi: "thu gom bã thải sản xuất cồn công nghiệp", en: "collecting industrial-alcohol residues" },
  { item: "9", vi: "vận hành máy hồ vải sợi", en: "operating textile sizing machines" },
  {
    item: "10",
    vi: "nhuộm, hấp, vải sợi",
    en: "dyeing, steaming textiles",
    note: { vi: "Dấu phẩy sau “hấp” có lẽ thừa.", en: "The comma after “steaming” is perhaps too many." },
  },
  {
    item: "11",
    vi: "chủ nhiệm kho, thủ kho, phụ kho kho hóa chất, thuốc nhuộm",
    en: "head, keeper or assistant of a chemical or dye store",
  },
  {
    item: "12",
    vi: "khai thác đá, đập đá thủ công, cậy bẩy đá trên núi",
    en: "quarrying; breaking stone by hand; prising rock on mountains",
    note: {
      vi: "“Thủ công” có thể chỉ thuộc việc đập đá, và được đọc như vậy, an toàn hơn.",
      en: "“By hand” may belong to breaking stone alone, and is read so, which is safer.",
    },
  },
  {
    item: "13",
    vi: "trực tiếp đưa vật liệu vào máy nghiền đá và làm việc với máy nghiền đá",
    en: "feeding and working with stone crushers",
    note: { vi: "“Và” được hiểu là “hoặc”.", en: "“And” is read as “or”." },
  },
  { item: "14", vi: "tuyển quặng chì", en: "dressing lead ore" },
  {
    item: "15",
    vi: "sử dụng các loại máy cầm tay chạy bằng hơi ép có sức ép từ 4 atmotphe trở lên (như máy khoan, máy búa và các máy tương tự gây những chấn động không bình thường cho thân thể người)",
    en: "hand-held compressed-air tools from 4 atmospheres (drills, hammers and similar ones that shake the body abnormally)",
    note: {
      vi: "Đơn vị là atmotphe, trong khi mục 4 và 5 dùng bar.",
      en: "The unit is the atmosphere, where items 4 and 5 use the bar.",
    },
  },
  { item: "16", vi: "đãi, tuyển vàng, quặng, đá đỏ", en: "panning and sorting gold, ore, rubies" },
  {
    item: "17",
    vi: "trực tiếp đào gốc cây có đường kính lớn hơn 40cm bằng phương pháp thủ công",
    en: "digging out stumps over 40 cm across by hand",
  },
  { item: "18", vi: "cưa xẻ gỗ 2 người kéo bằng phương pháp thủ công", en: "two-man hand sawing" },
  {
    item: "19",
    vi: "đốn hạ những cây có đường kính từ 35cm trở lên, cưa cắt cành, tỉa cành trên cao bằng phương pháp thủ công",
    en: "felling trees of 35 cm across or more; sawing or pruning branches at height by hand",
    note: {
      vi: "Mức 35 cm thuộc việc đốn hạ; việc cưa, tỉa cành “trên cao” không có con số. “Thủ công” có thể chỉ thuộc vế sau, và được đọc như vậy, an toàn hơn.",
      en: "35 cm belongs to felling; for branches “at height” there is no number. “By hand” may belong to the second part alone, and is read so, which is safer.",
    },
  },
  {
    item: "20",
    vi: "vận xuất gỗ lớn, xeo bắn, bốc xếp gỗ có đường kính từ 35cm trở lên bằng thủ công, bằng máng gỗ, bằng cầu trượt gỗ",
    en: "hauling and levering large timber, stacking timber of 35 cm across or more, by hand, chute or slide",
    note: {
      vi: "Mức 35 cm có thể chỉ thuộc việc bốc xếp, và được đọc như vậy, an toàn hơn: vận xuất, xeo bắn gỗ lớn là chính mục này. “Gỗ lớn” không được định nghĩa.",
      en: "35 cm may belong to stacking alone, and is read so, which is safer: hauling and levering large timber are this item itself. “Large timber” is not defined.",
    },
  },
  {
    item: "21",
    vi: "mò vớt gỗ chìm, cánh kéo gỗ trong âu, triền đưa gỗ lên bờ",
    en: "recovering sunken logs; hauling logs in docks or slips to shore",
  },
  { item: "22", vi: "xuôi bè mảng trên sông có nhiều ghềnh thác", en: "rafting on rivers with many rapids" },
  {
    item: "23",
    vi: "lái máy kéo nông nghiệp",
    en: "driving farm tractors",
    note: { vi: "Máy kéo công suất nào cũng vậy.", en: "Tractors of any power." },
  },
  {
    item: "24",
    vi: "các công việc khai thác phân dơi; khai thác tổ yến tự nhiên ngoài đảo",
    en: "bat-guano work; taking wild swift nests on islands",
  },
  {
    item: "25",
    vi: "xẻ gỗ bằng máy cưa đĩa và máy cưa vòng",
    en: "sawing with circular or band saws",
    note: { vi: "“Và” được hiểu là “hoặc”.", en: "“And” is read as “or”." },
  },
  {
    item: "26",
    vi: "vận hành các máy bào trong nghề gỗ (trừ máy cầm tay)",
    en: "operating wood planers (except hand-held ones)",
  },
  {
    item: "27",
    vi: "trực tiếp nuôi, huấn luyện thú dữ hoặc động vật có nọc độc",
    en: "rearing or training fierce or venomous animals",
    note: { vi: "“Thú dữ” không được định nghĩa.", en: "“Fierce animals” is not defined." },
  },
  {
    item: "28",
    vi: "sơ chế tre, nứa, mây và cói, nếu có sử dụng hóa chất độc hại",
    en: "preparing bamboo, rattan and sedge if toxic chemicals are used",
    note: {
      vi: "Chỉ khi có hóa chất độc hại; “hóa chất độc hại” không được định nghĩa.",
      en: "Only where toxic chemicals are used; “toxic chemicals” is not defined.",
    },
  },
  {
    item: "29",
    vi: "đốt lò nung gạch chịu lửa, lò vôi, tôi vôi bằng phương pháp thủ công",
    en: "firing firebrick or lime kilns; slaking lime by hand",
    note: {
      vi: "“Thủ công” có thể chỉ thuộc việc tôi vôi, và được đọc như vậy, an toàn hơn.",
      en: "“By hand” may belong to slaking lime alone, and is read so, which is safer.",
    },
  },
  {
    item: "30",
    vi: "công việc phải làm một mình trên đường sắt, hoặc ở nơi tầm nhìn của người công nhân không vượt quá 400m",
    en: "working alone on a railway, or where sight does not exceed 400 m",
    note: {
      vi: "“Một mình” có thể thuộc cả hai vế, hoặc chỉ vế đường sắt; cách hiểu rộng, theo đó tầm nhìn kém là đủ, thì an toàn hơn.",
      en: "“Alone” may belong to both parts or to the railway only; the wide reading, by which poor sight is enough, is the safer one.",
    },
  },
  {
    item: "31",
    vi: "công việc di chuyển, nối hoặc tách toa xe trong xưởng máy, trên đường sắt",
    en: "moving, coupling, uncoupling wagons in workshops or on rail",
  },
  {
    item: "32",
    vi: "điều khiển các phương tiện giao thông vận tải có động cơ có dung tích xi lanh từ 50 cm3 trở lên",
    en: "driving motor transport with engine from 50 cm3",
    note: {
      vi: "Đúng 50 cm3 cũng bị cấm; xe điện không có dung tích xi lanh nên nằm ngoài câu chữ.",
      en: "Exactly 50 cm3 is prohibited; electric vehicles have no cylinder volume and are outside the words.",
    },
  },
  {
    item: "33",
    vi: "móc buộc tải trọng cho cầu trục, cần trục, cổng trục, palăng điện",
    en: "slinging loads for cranes, gantries, electric hoists",
  },
  { item: "34", vi: "khảo sát đường sông", en: "river survey" },
];
