/** What most readers want of an enriched article: who, with which posts, and how much of what. */
export function summarize(article) {
  return {
    id: article.id,
    revision: article.revision,
    headline: article.headline,
    published: article.published,
    people: article.people.map(({ name, roles }) => ({
      name,
      roles: roles.map(({ org, title }) => ({ org, title })),
    })),
    metrics: article.metrics.map(({ text, indicator, value, unit, comparator, subject, status }) => ({
      text,
      indicator,
      value,
      unit,
      comparator,
      subject,
      status,
    })),
  };
}
