-- The history of a plan as a dataset of its own, one version per plan: each revision raises it once.
CALL attach_dataset('revenue_revision', 'revisions', 'plan_id');
