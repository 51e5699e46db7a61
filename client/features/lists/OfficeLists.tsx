import { Link } from "react-router";
import type { ListKind, ListsQuery } from "../../gql/generated/graphql.ts";
import { useText } from "../../i18n/I18nProvider.tsx";

type Office = ListsQuery["listOffices"][number];
type Asked = Office["asked"][number];

interface Props {
  readonly offices: readonly Office[];
  listAddress(kind: ListKind): string;
  pageAddress(page: string): string;
  onTemplate(title: string, key: string): void;
}

/** What provinces ask for by name, and what answers to it here. */
export function OfficeLists({ offices, ...links }: Props) {
  const text = useText();
  return (
    <section className="offices" aria-labelledby="offices">
      <h2 id="offices">{text("lists.offices")}</h2>
      <p className="quiet">{text("lists.officesIntro")}</p>
      <div className="office-tables">
        {offices.map((office) => (
          <article key={office.key} className="office">
            <h3>{office.name}</h3>
            <p className="quiet">
              {text("lists.officeSource")}
              <a href={office.sourceUrl} target="_blank" rel="noreferrer">
                {office.sourceTitle}
              </a>
              {office.sourceDate && ` · ${office.sourceDate}`}
            </p>
            <table className="office-table">
              <thead>
                <tr>
                  <th scope="col">{text("lists.askedName")}</th>
                  <th scope="col">{text("lists.askedHere")}</th>
                </tr>
              </thead>
              <tbody>
                {office.asked.map((asked) => (
                  <tr key={asked.name}>
                    <th scope="row">{asked.name}</th>
                    <td>
                      <Answer asked={asked} {...links} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </article>
        ))}
      </div>
    </section>
  );
}

const pageNames = {
  GRAPH: "lists.page.graph",
  CHAINS: "lists.page.chains",
  GAPS: "lists.page.gaps",
} as const;

function Answer({ asked, ...links }: { asked: Asked } & Omit<Props, "offices">) {
  const text = useText();
  const { list, page, template, title, why } = asked;
  if (list !== null && title !== null) return <Link to={links.listAddress(list)}>{title}</Link>;
  if (page === "GRAPH" || page === "CHAINS" || page === "GAPS") {
    return <Link to={links.pageAddress(page)}>{text(pageNames[page])}</Link>;
  }
  if (template !== null && title !== null) {
    return (
      <>
        <button
          type="button"
          className="text-button"
          onClick={() => links.onTemplate(title, template)}
        >
          {text("lists.template", { title })}
        </button>
        <span className="quiet"> {why}</span>
      </>
    );
  }
  return (
    <span>
      <strong>{text("lists.notHere")}</strong> <span className="quiet">{why}</span>
    </span>
  );
}
