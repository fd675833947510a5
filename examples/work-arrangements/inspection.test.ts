import { expect, test } from "vitest";
import { mangnon } from "../command.ts";

const explained = (record: string, more = "") =>
  mangnon(
    `explain --definition vn-labour-code --obligations vn-minors-at-work --dataset examples/work-arrangements/inspection.yaml --record ${record} --lang vi${more}`,
  );

test("an officer reads of a 14-year-old who glazes pots for 22 hours a week with two nights: which point, since when, how much, and what would make it lawful", async () => {
  const { code, said } = await explained("gom-01");
  expect(code).toBe(0);
  const [, week = "", night = ""] = said.split("\nVi phạm: ");
  for (const [duty, breach, point, fact] of [
    [week, "không quá mức tối đa trong một tuần", "Điểm c khoản 2 Điều 29", "22 giờ/tuần, lớn hơn"],
    [night, "làm việc vào ban đêm", "Điểm d khoản 2 Điều 29", "từ 22 giờ đến 6 giờ sáng hôm sau: có"],
  ] as const) {
    expect(duty).toContain(breach);
    expect(duty).toMatch(
      /điều khoản: Bộ luật Lao động số 45\/2019\/QH14: Khoản 1 Điều 146.*; có hiệu lực từ 01\/01\/2021/,
    );
    expect(duty).toContain(fact);
    expect(duty).toContain(
      "cá nhân: từ 20.000.000 đồng đến 25.000.000 đồng; tổ chức: từ 40.000.000 đồng đến 50.000.000 đồng",
    );
    expect(duty).toContain(`Nghị định số 12/2022/NĐ-CP ngày 17/01/2022: ${point}`);
    expect(duty).toContain("để đúng pháp luật:");
  }
  expect(said).toContain(
    "- sẽ là đúng quy định nếu số giờ làm việc trong tuần theo sắp xếp: 20 giờ/tuần trở xuống và có làm việc ban đêm, từ 22 giờ đến 6 giờ sáng hôm sau: không",
  );
});

test("the same arrangement in September 2026 falls under the new decree", async () => {
  const { said } = await explained("gom-02");
  expect(said).toContain("Nghị định số 283/2026/NĐ-CP ngày 15/7/2026: Khoản 2 Điều 27");
  expect(said).toContain(
    "cá nhân: từ 1.000.000 đồng đến 2.000.000 đồng; tổ chức: từ 2.000.000 đồng đến 4.000.000 đồng",
  );
  expect(said).not.toMatch(/12\/2022|chuyển tiếp/);
});

test("what was not noted is asked for, and is neither a breach nor lawful", async () => {
  const { said } = await explained("gom-03");
  expect(said).toContain("chưa xác định: chưa chắc chắn có vi phạm");
  expect(said).not.toContain("Vi phạm:");
  for (const name of ["usualHoursPerWeek", "vn.nightWork", "vn.writtenContract"])
    expect(said).toContain(`(\`${name}\`)`);
});

test("signals stand before breaches, and a crime is a warning after them", async () => {
  const { said } = await explained("han-01");
  const at = (text: string): number => said.indexOf(text);
  expect(at("KHẨN CẤP")).toBeGreaterThan(0);
  expect(at("\nVi phạm: ")).toBeGreaterThan(at("KHẨN CẤP"));
  expect(at("Cảnh báo")).toBeGreaterThan(at("\nVi phạm: "));
  expect(said).toMatch(/việc phải làm ngay:.*khoản 7 Điều 6 Luật Trẻ em.*12 giờ.*Điều 26 Nghị định 56\/2017/);
});

test("papers are judged by their days: a certificate in its eighth month, a beginning before the consent, and no penalty that was not seen", async () => {
  const { said } = await explained("hat-01");
  const [, ...breaches] = said.split("\nVi phạm: ");
  expect(breaches.map((text) => text.slice(0, text.indexOf("\n")))).toEqual([
    expect.stringMatching(/^Phiếu lý lịch tư pháp được cấp không quá số tháng/),
    expect.stringMatching(/chưa từng bị truy cứu trách nhiệm hình sự.*\(Mẫu số 02\)$/),
    expect.stringMatching(/chưa đủ 13 tuổi chỉ bắt đầu sau khi có văn bản đồng ý/),
  ]);
  const [certificate = "", , beginning = ""] = breaches;
  expect(certificate).toContain("Điểm a khoản 1 Điều 4; có hiệu lực từ 15/03/2021");
  expect(certificate).toContain("8 tháng");
  expect(beginning).toContain("01/04/2025");
  for (const text of breaches) expect(text).toContain("mức phạt: chưa thấy quy định cho nghĩa vụ này");
});

test("JSON tells the same as data", async () => {
  const { said } = await explained("gom-01", " --format json");
  const { compliance } = JSON.parse(said);
  expect(compliance).toMatchObject({ summary: "breaches-found", on: { known: "2025-05-12" } });
  const night = compliance.judged.find(({ id }: { id: string }) => id === "vn.duty.no-night-work.under-15");
  expect(night).toMatchObject({
    status: "breached",
    since: "2021-01-01",
    penalties: [
      {
        regime: { id: "vn.penalties.labour" },
        bands: [
          {
            individual: { min: 20_000_000, max: 25_000_000 },
            organisation: { min: 40_000_000, max: 50_000_000 },
          },
        ],
      },
    ],
  });
  expect(night.explanation.rules.length).toBeGreaterThan(0);
  const kept = compliance.judged.find(({ status }: { status: string }) => status === "kept");
  expect(kept.explanation).toBeUndefined();
});
