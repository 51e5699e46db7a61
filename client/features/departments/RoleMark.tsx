/** ● leads, ○ supports: told apart by shape. Always beside words or on a cell that has a name. */
export function RoleMark({ of, size = 14 }: { of: "LEAD" | "SUPPORT"; size?: number }) {
  return (
    <svg className="role-mark" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {of === "LEAD" ? (
        <circle cx="8" cy="8" r="6.5" fill="currentColor" />
      ) : (
        <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="2.4" />
      )}
    </svg>
  );
}
