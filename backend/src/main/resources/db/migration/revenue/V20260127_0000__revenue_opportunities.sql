-- What is really being sold: one row for each opportunity, and the products by their right names. Both are facts that all
-- plans are held against, so they have no scope.

CREATE TABLE revenue_opportunity (
  id               text   PRIMARY KEY,
  owner            text   NOT NULL,
  account          text,
  product          text   NOT NULL,
  stage            text   NOT NULL CHECK (stage IN ('Prospecting', 'Engaging', 'Won', 'Lost')),
  engaged_on       date   CHECK (engaged_on IS NOT NULL OR stage = 'Prospecting'),
  closed_on        date   CHECK (closed_on IS NOT NULL OR stage IN ('Prospecting', 'Engaging')),
  value_cents      bigint CHECK (value_cents >= 0),
  list_price_cents bigint CHECK (list_price_cents >= 0),
  CHECK (closed_on >= engaged_on),
  CHECK (value_cents IS NOT NULL OR stage <> 'Won')
);

CREATE TABLE revenue_product (
  product          text   PRIMARY KEY,
  list_price_cents bigint CHECK (list_price_cents >= 0)
);
COMMENT ON TABLE revenue_product IS 'names that an opportunity may use beside those that stored ones use already';

CALL attach_dataset('revenue_opportunity', 'opportunities');
CALL attach_dataset('revenue_product', 'products');
