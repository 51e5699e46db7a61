import Spin from "antd/es/spin";

/** Says what is being loaded. */
export function LoadingNotice({ children }: { children: string }) {
  return (
    <div className="loading-notice" role="status">
      <Spin size="small" />
      <span>{children}</span>
    </div>
  );
}
