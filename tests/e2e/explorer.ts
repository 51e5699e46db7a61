import { readFile } from "node:fs/promises";
import type { Core } from "cytoscape";
import type { JSHandle, Locator, Page } from "playwright-core";
import { expect, inject } from "vitest";

export const chains = ["纺织服装", "智能家电", "造纸", "家具", "酒类", "肉类", "食用植物油"];

/** The explorer as a user meets it: what is seen, and what can be pressed. */
export class Explorer {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(address = "/graph"): Promise<this> {
    await this.page.goto(new URL(address, inject("baseUrl")).href);
    await this.rest();
    return this;
  }

  picture = (): Locator =>
    this.page.getByRole("img", { name: /^(产业链图谱|Graph of the industrial chains)/ });
  details = (): Locator => this.page.getByRole("article");
  heading = (name: string): Locator =>
    this.details().getByRole("heading", { name, exact: true, level: 2 });
  tool = (name: string): Locator => this.page.getByRole("button", { name, exact: true });
  menuItem = (name: string | RegExp): Locator => this.page.getByRole("menuitem", { name });
  filters = (): Locator => this.page.getByRole("complementary", { name: "提问、筛选与样式" });
  said = (words: string | RegExp): Locator =>
    this.page.locator(".announcement", { hasText: words });
  /** The list of what is shown, of one kind. */
  list = (kind: string): Locator => this.page.getByRole("list", { name: kind, exact: true });

  async openList(): Promise<void> {
    const tab = this.page.getByRole("tab", { name: /^图中节点/ });
    if (!(await tab.isVisible())) await this.tool("打开侧栏").click();
    await tab.click();
  }

  /** Nodes and relations as the footer counts them. */
  async counts(): Promise<{ nodes: number; edges: number }> {
    const words = (await this.picture().getAttribute("aria-label")) ?? "";
    const [nodes = Number.NaN, edges = Number.NaN] = (words.match(/\d+/g) ?? []).map(Number);
    return { nodes, edges };
  }

  nodeCount = async (): Promise<number> => (await this.counts()).nodes;

  /** Until nothing is loaded, laid out or moved any more. */
  async rest(): Promise<void> {
    await this.picture().waitFor();
    let last = "";
    await expect
      .poll(
        async () => {
          const isBusy = await this.page.locator(".loading-notice").count();
          const now = JSON.stringify([await this.places(), await this.eye()]);
          const isStill = isBusy === 0 && now === last;
          last = now;
          return isStill;
        },
        { interval: 150, timeout: 15_000 },
      )
      .toBe(true);
  }

  /** What draws the picture: nodes on a canvas have no elements of their own that could be asked. */
  cy(): Promise<JSHandle<Core>> {
    return this.page.evaluateHandle(() => {
      const host = document.querySelector(".graph-host") as unknown as { _cyreg: { cy: Core } };
      return host._cyreg.cy;
    });
  }

  /** Where the nodes stand in the picture, by id. */
  async places(): Promise<Record<string, { x: number; y: number }>> {
    return (await this.cy()).evaluate((cy) => {
      const nodes = cy.nodes().filter((node) => !node.hasClass("caption"));
      return Object.fromEntries(
        nodes.map((node) => {
          const { x, y } = cy.getElementById(node.id()).position();
          return [node.id(), { x: Math.round(x), y: Math.round(y) }];
        }),
      );
    });
  }

  shownIds = async (): Promise<string[]> => Object.keys(await this.places()).sort();

  /** What part of the picture is in view. */
  async eye(): Promise<{ zoom: number; x: number; y: number }> {
    return (await this.cy()).evaluate((cy) => ({ zoom: cy.zoom(), ...cy.pan() }));
  }

  /** The middle of a drawn node, in pixels of the window. */
  async pointOf(id: string): Promise<{ x: number; y: number }> {
    await this.rest();
    const box = await this.page.locator(".graph-host").boundingBox();
    const at = (await this.places())[id];
    if (box === null || at === undefined) throw new Error(`${id} is not drawn`);
    const see = async () => {
      const { zoom, x, y } = await this.eye();
      return { x: at.x * zoom + x, y: at.y * zoom + y };
    };
    let { x, y } = await see();
    if (x < 20 || y < 20 || x > box.width - 60 || y > box.height - 20) {
      await this.page.locator(".canvas-tools button").nth(2).click();
      await this.rest();
      ({ x, y } = await see());
    }
    return { x: box.x + x, y: box.y + y };
  }

  async click(id: string, options: { button?: "right"; isMore?: boolean } = {}): Promise<void> {
    const { x, y } = await this.pointOf(id);
    if (options.isMore) await this.page.keyboard.down("Shift");
    await this.page.mouse.click(x, y, { button: options.button ?? "left" });
    if (options.isMore) await this.page.keyboard.up("Shift");
  }

  async doubleClick(id: string): Promise<void> {
    const { x, y } = await this.pointOf(id);
    await this.page.mouse.dblclick(x, y);
  }

  async drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
    await mouse.move(to.x, to.y, { steps: 4 });
    await mouse.up();
  }

  /** The marks that the drawing gives a node, such as that it is dimmed. */
  async marksOf(id: string): Promise<string[]> {
    return (await this.cy()).evaluate((cy, wanted) => cy.getElementById(wanted).classes(), id);
  }

  parameter = (name: string): string[] => new URL(this.page.url()).searchParams.getAll(name);

  /** What a press makes the browser save. */
  async saved(press: () => Promise<void>): Promise<{ name: string; content: Buffer }> {
    const [file] = await Promise.all([this.page.waitForEvent("download"), press()]);
    return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
  }

  /** Opens a menu of the toolbar and takes one of its items. */
  async choose(menu: string, item: string | RegExp): Promise<void> {
    await this.tool(menu).click();
    await this.page.locator("[role^=menuitem]").filter({ hasText: item }).first().click();
    await this.rest();
  }

  async search(words: string): Promise<void> {
    await this.page.getByRole("combobox", { name: "搜索节点" }).fill(words);
  }

  async ask(words: string): Promise<void> {
    await this.page.getByRole("combobox", { name: "提问" }).fill(words);
    await this.page.getByRole("combobox", { name: "提问" }).press("Enter");
    await this.rest();
  }
}
