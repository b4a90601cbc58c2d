import type { Article } from '#document';
import { FEATURES, type Feature } from './features.ts';
import { lookAt } from './lookAt.ts';

/** How many of the articles seen so far have each feature. */
export class Coverage {
  readonly #counts = new Map<Feature, number>(FEATURES.map((feature) => [feature, 0]));
  #articles = 0;

  add(article: Article): void {
    this.#articles += 1;
    const look = lookAt(article);
    for (const feature of FEATURES) {
      if (feature.isIn(article, look)) this.#counts.set(feature, this.#count(feature) + 1);
    }
  }

  /** The names of the features that fewer articles have than asked for, with their counts. */
  below(minimum: number): string[] {
    return FEATURES.filter((feature) => this.#count(feature) < minimum).map(
      (feature) => `${feature.group}: ${feature.name} (${this.#count(feature)})`,
    );
  }

  /** A table of all counts, a line for each feature. */
  table(): string {
    const lines = [`Of ${this.#articles} articles so many have`];
    let group = '';
    for (const feature of FEATURES) {
      if (feature.group !== group) {
        group = feature.group;
        lines.push(`  ${group}`);
      }
      lines.push(`${String(this.#count(feature)).padStart(9)}  ${feature.name}`);
    }
    return lines.join('\n');
  }

  #count(feature: Feature): number {
    return this.#counts.get(feature) ?? 0;
  }
}
