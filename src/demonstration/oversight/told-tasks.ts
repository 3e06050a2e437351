/** A task of the demonstration: days from its day to the last day of the task, and to the day on which it was done. */
export interface ToldTask {
  readonly says: string;
  readonly origin: string;
  readonly owner: string;
  readonly dueIn: number;
  readonly progress?: string;
  readonly done?: { readonly daysAgo: number; readonly result: string };
}

/** The work of the year of the county's office: done, under way, late. */
export const toldTasks: readonly ToldTask[] = [
  {
    ...{ says: "修订政府信息公开指南", origin: "工作要点", owner: "王岚", dueIn: -60 },
    done: { daysAgo: 70, result: "指南已经修订，在网站公布。" },
  },
  {
    ...{ says: "每季度抽查公开专栏并通报", origin: "工作要点", owner: "王岚", dueIn: 20 },
    progress: "前几个季度已经通报，本季度正在整改复核。",
  },
  { says: "组织信息员培训", origin: "工作要点", owner: "王岚", dueIn: 8 },
  {
    ...{ says: "清理公示栏的过期内容", origin: "年报指出的问题", owner: "田海波", dueIn: -12 },
    progress: "乡镇已经清理，还有两个部门没有报。",
  },
];
