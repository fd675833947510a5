import { expect, test } from "vitest";
import { folderOf } from "../../situations/folder.ts";

const describeIt = (...argv: readonly string[]) => folderOf({}).mangnon("describe", ...argv);

test("every plugin is listed with what it brings", async () => {
  const { code, out } = await describeIt();
  expect(code).toBe(0);
  expect(out).toMatch(/^@mangnon\/plans-vn \S+ \(available\)$/m);
  expect(out).toContain("  plans: decision-782, binh-thuan");
  expect(out).toContain("  sources: csv");
});

test("a definition is told with its classes, what it needs, its dated numbers and its sources", async () => {
  const { out } = await describeIt("vn-child-labour", "--lang", "vi");
  expect(out).toMatch(/^định nghĩa vn-child-labour: /);
  expect(out).toMatch(/^từ phần mở rộng: @mangnon\/criteria-vn /m);
  expect(out).toContain("  not-child-labour: ");
  expect(out).toMatch(/^ {2}usualHoursPerWeek: .+ — .+\?$/m);
  expect(out).toMatch(/^ {2}vn\.max-hours-per-week\.under-15: .+ — 20 \(2021-01-01 – …\)$/m);
  expect(out).toMatch(/^nguồn:/m);
});

test("a list of obligations is told duty by duty with article and days of force, and with what it needs", async () => {
  const { out } = await describeIt("vn-minors-at-work");
  expect(out).toMatch(/^from: @mangnon\/criteria-vn /m);
  expect(out).toMatch(
    /^ {2}vn\.duty\.no-night-work\.under-15 \(duty\): .+ — Article 146, clause 1; Article 106 \(2021-01-01 – …\)$/m,
  );
  expect(out).toMatch(/^ {2}vn\.signal\.penal-296 \(warning\): /m);
  expect(out).toMatch(/^ {2}vn\.signal\.trafficking \(urgent signal\): /m);
  expect(out).toMatch(/^ {2}vn\.parentalConsent: .+ — .+\?$/m);
  expect((await describeIt("vn-minors-at-work", "--lang", "vi")).out).toMatch(
    /^danh mục nghĩa vụ vn-minors-at-work: /,
  );
});

test("an indicator that counts classes is told with its definition, one that is reported with its counts", async () => {
  const counted = await describeIt("vn.0318");
  expect(counted.out).toContain("counts: vn-child-labour: ");
  expect(counted.out).toContain("measured: every 5 years");
  expect(counted.out).toMatch(/^needs:\n {2}\w+/m);
  const reported = await describeIt("vn.782.t5b-commune-staff-trained");
  expect(reported.out).toContain("needs: no records: it is reported as two counts");
});

test("the classes that an indicator leaves out are named", async () => {
  const { out } = await describeIt("vn.hazardous-share");
  expect(out).toMatch(/^left out: not-child-labour: /m);
});

test("a plan is told with its targets and with what of it was not seen", async () => {
  const { out } = await describeIt("binh-thuan");
  expect(out).toContain("period: 2021/2025");
  expect(out).toContain(
    "binh-thuan.t1.2025: Child labour and minors in labour down to 2% — vn.0318 at most 2%, 2025",
  );
  expect(out).toMatch(/^not seen:/m);
});

test.each([
  "vn-child-labour",
  "vn-minors-at-work",
  "vn.0318",
  "vn.782.t5b-commune-staff-trained",
  "binh-thuan",
])("`%s` as JSON is the document with its plugin and what it needs", async (id) => {
  const { code, out } = await describeIt(id, "--format", "json");
  expect(code).toBe(0);
  const told = JSON.parse(out);
  expect(told).toMatchObject({
    id,
    plugin: expect.stringMatching(/^@mangnon\//),
    needs: expect.any(Array),
  });
  expect(told.needs.length > 0).toBe(id !== "vn.782.t5b-commune-staff-trained");
});

test("all that is known as JSON is what the host says", async () => {
  const { out } = await describeIt("--format", "json");
  expect(JSON.parse(out).map(({ name }: { name: string }) => name)).toContain("@mangnon/criteria-icls");
});

test("a code is every unit that it meant, and with its day one of them", async () => {
  const { out } = await describeIt("68");
  expect(out.match(/territory 68: Lam Dong/g)).toHaveLength(2);
  const one = await describeIt("68@2025-07-01", "--lang", "vi");
  expect(one.out).toContain("đơn vị hành chính 68: Lâm Đồng");
  expect(one.out).toContain("60 Bình Thuận (2025-07-01; diện tích: toàn bộ; dân số: toàn bộ)");
  expect(one.out.match(/đơn vị hành chính 68/g)).toHaveLength(1);
});

test("a code on a day when it meant nothing tells what it meant on others", async () => {
  const { code, err } = await describeIt("60@2025-07-01");
  expect(code).toBe(2);
  expect(err).toContain("Bình Thuận (→ 2025-06-30)");
});

test("a unit as data has its list, what it came from and what it became", async () => {
  const { out } = await describeIt("60", "--format", "json");
  expect(JSON.parse(out)).toMatchObject([
    { list: "vn.provinces", unit: { code: "60", until: "2025-06-30" }, from: [], became: [{ to: "68" }] },
  ]);
});

test("a variable is told with its question and its range, a list of codes with what each code means", async () => {
  const hours = await describeIt("usualHoursPerWeek", "--lang", "vi");
  expect(hours.out).toMatch(/^biến usualHoursPerWeek: .+ — .+\?$/m);
  expect(hours.out).toMatch(/^trong khoảng: 0 – 168$/m);
  expect((await describeIt("sex")).out).toMatch(/^codes:\n {2}sex\n {2}\w+: \w+$/m);
  const jobs = await describeIt("vn.jobs");
  expect(jobs.out).toMatch(/^list vn\.jobs: /);
  expect(jobs.out).toMatch(/^ {2}tt09\.II\.4: .+$/m);
  expect(JSON.parse((await describeIt("vn.jobs", "--format", "json")).out).id).toBe("vn.jobs");
  expect((await describeIt("usualHoursPerWek")).err).toContain("Did you mean `usualHoursPerWeek`?");
});
