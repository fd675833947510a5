import type { CodeList } from "@mangnon/schema";
import { exceptedFromLightJobs, lightJobs } from "./light-jobs.ts";
import { overtimeOnlyJobs } from "./overtime-jobs.ts";
import { jobsOfAppendixIII, prohibitedJobs } from "./prohibited-jobs.ts";

/** Jobs as the law names them. `other` is a job known to be on none of the lists, not a job nobody asked for. */
export const jobs: CodeList = {
  id: "vn.jobs",
  label: { vi: "công việc theo các danh mục của pháp luật", en: "jobs by the lists of the law" },
  codes: [
    ...lightJobs,
    ...exceptedFromLightJobs,
    ...overtimeOnlyJobs,
    ...prohibitedJobs,
    ...jobsOfAppendixIII,
    {
      code: "other",
      label: { vi: "công việc khác, không có trong danh mục nào", en: "another job, on none of the lists" },
    },
  ],
};
