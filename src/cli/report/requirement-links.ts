/** Allure names a flow's requirements but makes links of absolute addresses only, and a page on disk has none. */

/** What Allure calls the places where it shows links. */
const PLACE = '[data-testid="test-result-meta-link"]';

const ADDITION = `<style>${PLACE}{cursor:pointer;text-decoration:underline}</style>
<script>
addEventListener('click', ({ target }) => {
  const place = target.closest('${PLACE}');
  if (place && !place.querySelector('a')) open('../report.html#' + encodeURIComponent(place.textContent), '_blank');
});
</script>
`;

/** Allure's page, in which the name of a requirement leads to what `report.html` beside its folder says of it. */
export function withRequirementLinks(page: string): string {
  const end = page.lastIndexOf('</body>');
  return end < 0 ? page + ADDITION : page.slice(0, end) + ADDITION + page.slice(end);
}
