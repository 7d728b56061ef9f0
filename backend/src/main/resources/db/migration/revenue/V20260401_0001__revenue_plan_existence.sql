-- Whether there is a plan, apart from what it holds: for panels that read nothing of it.
CALL attach_existence('revenue_plan', 'plan-existence', 'plan_id');
