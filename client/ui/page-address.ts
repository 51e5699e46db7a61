/** The page of a department: `department:370000/省科技厅` → `/departments/370000/…`. */
export const departmentPath = (id: string): string =>
  `/departments/${id
    .replace(/^department:/, "")
    .split("/")
    .map(encodeURIComponent)
    .join("/")}`;

/** The page that a thing has beside its node in the graph; null where it has none. */
export const pageOf = (label: string, id: string): string | null =>
  label === "Department" ? departmentPath(id) : null;
