/** What the supervising office signs once a report is handed in (报送主管部门). */
export const handedInName = "主管部门审核";
