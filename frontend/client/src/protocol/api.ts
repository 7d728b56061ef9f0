// Made from the server's description by scripts/api-types.mjs.

export interface paths {
    "/api/v1/boards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All boards */
        get: operations["listBoards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/boards/{board}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tabs, panels, variables and datasets of a board */
        get: operations["getBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stores rows
         * @description Rows equal to stored ones change nothing, so a call may be repeated. A body that is too large, not in UTF-8 or not readable is refused whole. Answered when everything accepted is durable.
         */
        post: operations["postRows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document */
        get: operations["getDescription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document as a page */
        get: operations["getDocs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/actuator/health/liveness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the process works
         * @description Never looks at PostgreSQL or Redis; an outage there is no reason for a restart.
         */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/actuator/health/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether it takes requests
         * @description Started and not stopping. Stays so without PostgreSQL and Redis; panels then say what they lack.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/actuator/prometheus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Meters */
        get: operations["getMeters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/boards/{board}/panels/{panel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The newest snapshot of a panel
         * @description Waits a moment for a first or newer computation. The body holds no times, so that equal content has an equal ETag; the times are headers, on 200 and 304 alike.
         */
        get: operations["getPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/boards/{board}/panels/{panel}.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as CSV
         * @description RFC 4180 in UTF-8 with a header. Text that a spreadsheet would take for a formula gets an apostrophe in front. Forms and panels that never change have none.
         */
        get: operations["getPanelCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/boards/{board}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Panels of a board, live
         * @description Server-sent events. First hello and a retry line, then a panel event for each panel, then panel or fresh as buckets turn, beat every 15 s. A stream ends with bye. An event with an id may be resumed from, on any instance, with Last-Event-ID; the ids are opaque. A viewer that reads slowly misses intermediate states, never the newest one. Without tab and panels it shows the board's first tab.
         */
        get: operations["streamPanels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /** The headers of the stream alone */
        head: operations["streamHeaders"];
        patch?: never;
        trace?: never;
    };
    "/api/v1/fleet/scenario": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Switches the scenario of the simulated fleet
         * @description The generator follows from its next tick, and every viewer sees it.
         */
        put: operations["chooseScenario"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fleet/predictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forecast and risk of one server
         * @description The server as the newest tick has it; computed for the call only when it is not in the tick. A client may ask 30 times a minute.
         */
        post: operations["predict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/revenue/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All plans, without their content */
        get: operations["listPlans"];
        put?: never;
        /** Adds a plan with the defaults, or as a copy of another */
        post: operations["createPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/revenue/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A plan, whole */
        get: operations["readPlan"];
        /**
         * Replaces a plan
         * @description All sections must be there; what GET answers can be sent back. Any bad field stores nothing, and the answer lists them all. Only sections that differ count as changed.
         */
        put: operations["replacePlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Sets fields by their paths
         * @description An object of values by path, such as deal.dealValue, compensation.closer.baseAnnual or channels.web.closeRate. A shorter path replaces a whole section; channels.web with an object adds or replaces that channel, with null it goes. Refused as stale only when a section that it names has changed since.
         */
        patch: operations["setPlanFields"];
        trace?: never;
    };
    "/api/v1/revenue/plans/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest 100 revisions, newest first, and what each changed */
        get: operations["listPlanRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/revenue/plans/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Brings back what a plan held at a revision, as a new revision */
        post: operations["restorePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/revenue/plans/{id}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a plan its defaults, as a new revision */
        post: operations["resetPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/revenue/plans/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A plan as a file that can be imported again */
        get: operations["exportPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/revenue/plans/{id}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replaces a plan by an exported file, all or nothing
         * @description Sections that the file may leave out stay as they are.
         */
        post: operations["importPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: date-time
         * @description RFC 3339 in UTC.
         */
        Instant: string;
        /** @description RFC 9457. Members beside these tell more for some codes: allowed (what could have been given), variable, errors (rows), largestBody, offset and line. */
        Problem: {
            /** @description Where the code is explained, /docs#<code>. */
            type: string;
            title: string;
            status: number;
            /** @description An ErrorCode, or a code of the board that was called. */
            code: string;
            /** @description One sentence for people that names what is allowed. */
            detail: string;
            /** @description The path that was called. */
            instance: string;
        };
        Name: string;
        BoardList: {
            boards: {
                id: components["schemas"]["BoardId"];
                title: string;
            }[];
        };
        Board: {
            id: components["schemas"]["BoardId"];
            title: string;
            /** @description In the order in which they are shown; the first is the start page. */
            tabs: {
                id: string;
                title: string;
                panels: components["schemas"]["Name"][];
            }[];
            /** @description Panels that belong to every tab. */
            everyTab: components["schemas"]["Name"][];
            panels: components["schemas"]["Panel"][];
            variables: components["schemas"]["Variable"][];
            datasets: components["schemas"]["Dataset"][];
        };
        Panel: {
            id: components["schemas"]["Name"];
            title: string;
            kind: components["schemas"]["PanelKind"];
            /** @description How often it is due; absent when it follows changes or never changes. */
            bucketSeconds?: components["schemas"]["BucketSeconds"];
            /** @description Names of the variables that change what it shows. */
            variables: components["schemas"]["Name"][];
            /** @description The inputs that it is computed from. */
            dependsOn: string[];
            layout: {
                columns: number;
            };
        };
        Variable: {
            name: components["schemas"]["Name"];
            title: string;
            /** @enum {unknown} */
            type: "choice" | "from" | "number";
            /** @description What a choice takes. */
            options?: {
                value: string;
                title: string;
            }[];
            /** @description The panel whose keys are the values. */
            from?: components["schemas"]["Name"];
            min?: number;
            max?: number;
            step?: number;
            unit?: components["schemas"]["Unit"];
            /** @description Absent when absence has a meaning of its own, which defaultTitle tells. */
            default?: string;
            defaultTitle: string;
            /** @description A value other than the default concerns its caller alone. */
            private: boolean;
        };
        Dataset: {
            id: components["schemas"]["DatasetId"];
            /** @description Path to which rows are posted. */
            rows: string;
            fields: {
                name: string;
                /** @enum {unknown} */
                type: "text" | "number" | "integer" | "instant";
                required: boolean;
                description: string;
            }[];
            /** @description What happens when the caller does not say. */
            onError: components["schemas"]["OnError"];
            largestBatch: number;
        };
        /**
         * @description abort: a bad row stores nothing. skip: good rows are stored, bad ones listed.
         * @enum {unknown}
         */
        OnError: "abort" | "skip";
        Rows: components["schemas"]["Row"][];
        Receipt: {
            /** @description Rows that were stored. */
            accepted: number;
            /** @description Rows equal to stored ones. */
            duplicates: number;
            /** @description Bad rows; may be more than are listed. */
            rejected: number;
            errors: components["schemas"]["RowErrors"];
        };
        RowErrors: {
            /** @description Line of the body, or position in a JSON array; from 1. */
            line: number;
            /** @description Empty when it is the row as a whole. */
            field: string;
            /** @description A RowErrorCode, or a code of the board. */
            code: string;
            message: string;
        }[];
        RowsProblem: components["schemas"]["Problem"] & {
            rejected: number;
            errors: components["schemas"]["RowErrors"];
        };
        /** @description Why a row cannot be decoded. */
        RowErrorCode: string & ("not_json" | "not_an_object" | "not_a_value" | "duplicate_field" | "wrong_field_count" | "unknown_column" | "duplicate_column" | "missing_column");
        /** @description Data of a panel; which of these it is, the panel's kind says. */
        PanelData: components["schemas"]["StatData"] | components["schemas"]["GaugeData"] | components["schemas"]["BarData"] | components["schemas"]["DonutData"] | components["schemas"]["TableData"] | components["schemas"]["HeatmapData"] | components["schemas"]["TimeseriesData"] | components["schemas"]["ListData"] | components["schemas"]["FormData"];
        /** @enum {unknown} */
        Unit: "fraction" | "percent" | "usd" | "count" | "mbps" | "minutes" | "days" | "months" | "ms" | "bytes";
        /** @enum {unknown} */
        Level: "critical" | "warning" | "watch" | "healthy";
        /** @description A number, text, truth value or instant; null when missing, with its reason in reasons. */
        Value: number | string | boolean | null;
        /** @description The keys of the collection, in order. */
        Order: string[];
        /** @description What all kinds carry beside their data. */
        Notes: {
            /** @description One sentence that says what the panel shows. */
            summary: string;
            /** @description How it is computed. */
            formula?: {
                text: string;
                inputs?: {
                    label: string;
                    value: components["schemas"]["Value"];
                    unit?: components["schemas"]["Unit"];
                    /** @description Path of the page where it can be edited. */
                    editedAt?: string;
                }[];
            };
            /** @description Why values are null: JSON pointer into the data to a word such as no_data. */
            reasons?: {
                [key: string]: string;
            };
            /** @description One sentence to be shown above the content. */
            note?: string;
        };
        Item: {
            label: string;
            value: components["schemas"]["Value"];
            unit?: components["schemas"]["Unit"];
            level?: components["schemas"]["Level"];
            /** @description Change since before, in the same unit. */
            delta?: number;
        };
        Items: {
            items: {
                [key: string]: components["schemas"]["Item"];
            };
            order: components["schemas"]["Order"];
        };
        Slices: {
            unit?: components["schemas"]["Unit"];
            items: {
                [key: string]: {
                    label: string;
                    value: number | null;
                    level?: components["schemas"]["Level"];
                };
            };
            order: components["schemas"]["Order"];
        };
        Grid: {
            columns: {
                id: string;
                title: string;
                unit?: components["schemas"]["Unit"];
                /** @enum {unknown} */
                type: "text" | "number" | "delta" | "level" | "instant" | "trend";
                /** @description Numbers from here on stand out without having a level. */
                strongFrom?: number;
            }[];
            /** @description Cells by row, then column. A trend is a list of numbers. */
            rows: {
                [key: string]: {
                    [key: string]: components["schemas"]["Value"] | (number | null)[];
                };
            };
            /** @description Levels of the cells that have one, by row, then column. */
            levels?: {
                [key: string]: {
                    [key: string]: components["schemas"]["Level"];
                };
            };
            /** @description Totals. */
            figures?: components["schemas"]["Items"];
            order: components["schemas"]["Order"];
        };
        /** @description Figures side by side. */
        StatData: components["schemas"]["Items"] & components["schemas"]["Notes"];
        /** @description Figures on a common scale. */
        GaugeData: components["schemas"]["Items"] & {
            min: number;
            max: number;
            /** @description From this value on, inclusive, the level holds. */
            steps: {
                from: number;
                level: components["schemas"]["Level"];
            }[];
        } & components["schemas"]["Notes"];
        /** @description Bars that start at zero. */
        BarData: components["schemas"]["Slices"] & components["schemas"]["Notes"];
        /** @description Shares of a whole. */
        DonutData: components["schemas"]["Slices"] & components["schemas"]["Notes"];
        /** @description A table. */
        TableData: components["schemas"]["Grid"] & components["schemas"]["Notes"];
        /** @description One card per row, named by the first text column, valued by the first number column. */
        HeatmapData: components["schemas"]["Grid"] & components["schemas"]["Notes"];
        /** @description Lines over time. */
        TimeseriesData: {
            /**
             * @description What x is: seconds since 1970, or seconds from now, where what comes after 0 is a forecast.
             * @enum {unknown}
             */
            axis: "time" | "offset";
            /** @description Positions, ascending. */
            x: number[];
            unit?: components["schemas"]["Unit"];
            series: {
                [key: string]: {
                    label: string;
                    /**
                     * @description A line, or a bound of the band around the nearest line before it.
                     * @enum {unknown}
                     */
                    role: "line" | "low" | "high";
                    /** @description One per position; null is a gap. */
                    values: (number | null)[];
                };
            };
            order: components["schemas"]["Order"];
            thresholds?: {
                value: number;
                label: string;
                level?: components["schemas"]["Level"];
            }[];
            marks?: {
                x: number;
                label: string;
            }[];
            /** @description Stretches of x, both ends inclusive. */
            shades?: {
                from: number;
                to: number;
                label?: string;
            }[];
        } & components["schemas"]["Notes"];
        /** @description Lines of text. */
        ListData: {
            items: {
                [key: string]: {
                    text: string;
                    level?: components["schemas"]["Level"];
                    at?: components["schemas"]["Instant"];
                };
            };
            order: components["schemas"]["Order"];
        } & components["schemas"]["Notes"];
        /** @description The stages of a funnel, in order. */
        FunnelData: components["schemas"]["BarData"];
        /** @description The steps of a waterfall, in order. */
        WaterfallData: components["schemas"]["BarData"];
        /** @description Stored values with their limits, never a draft. */
        FormData: {
            fields: {
                [key: string]: components["schemas"]["FormField"];
            };
            order: components["schemas"]["Order"];
            /** @description Revision of the stored document. */
            revision?: string;
            /** @description A call with the fields as a JSON object; without method and path they become the viewer's variables. */
            submit: {
                label: string;
                /** @enum {unknown} */
                method?: "PUT" | "POST" | "PATCH";
                path?: string;
                /** @description A question to be answered with yes first. */
                confirm?: string;
            };
        } & components["schemas"]["Notes"];
        FormField: {
            label: string;
            /**
             * @description Two are never edited: output is text, elapsed an instant that is shown as the time since then.
             * @enum {unknown}
             */
            type: "select" | "number" | "toggle" | "text" | "output" | "elapsed";
            value: components["schemas"]["Value"];
            unit?: components["schemas"]["Unit"];
            /** @description Least number, or least length of a text. */
            min?: number;
            /** @description Largest number, or largest length of a text. */
            max?: number;
            /** @description Least change of a number, 1 for whole numbers only; for elapsed the seconds of one counted step. */
            step?: number;
            options?: {
                value: string;
                label: string;
            }[];
            hint?: string;
            /** @description What the server says to a value that it refuses. */
            message?: string;
        };
        /**
         * @description ok: as it should be. empty: nothing to show, problem says why. stale: the data is older than it should be. error: the last computation failed; data is the last good one, or null.
         * @enum {unknown}
         */
        Status: "ok" | "empty" | "stale" | "error";
        /** @description Hash of status, data and problem code, never of times. Equal means nothing to draw. */
        Revision: string;
        /** @description A panel's data at one time, without times. */
        Snapshot: components["schemas"]["PanelContent"] & {
            /** @description Why it is not ok; absent when it is. */
            problem?: components["schemas"]["PanelProblem"];
        };
        PanelContent: {
            /** @description The whole identity of the data. Equal topics have equal data. */
            topic: string;
            panel: components["schemas"]["Name"];
            bucketSeconds: components["schemas"]["BucketSeconds"] | null;
            revision: components["schemas"]["Revision"];
            status: components["schemas"]["Status"];
            data: components["schemas"]["PanelData"] | null;
        };
        PanelProblem: {
            /** @description A PanelErrorCode, or a code of the board. */
            code: string;
            message: string;
        };
        /** @description Why a panel is not ok; boards have codes of their own beside these. */
        PanelErrorCode: string & ("compute_failed" | "compute_timeout" | "projection_failed" | "database_away" | "stale_data" | "newer_version" | "no_data");
        /** @description Opaque. Valid on any instance. */
        EventId: string;
        /** @description The data of one event; its schema is named by the event. */
        StreamEvent: components["schemas"]["HelloEvent"] | components["schemas"]["PanelEvent"] | components["schemas"]["FreshEvent"] | components["schemas"]["BeatEvent"] | components["schemas"]["ResetEvent"] | components["schemas"]["ByeEvent"];
        /** @description The first event, before a retry line with the waiting time for a lost connection. */
        HelloEvent: {
            serverTime: components["schemas"]["Instant"];
            /** @description Fingerprint of the running program. */
            build: string;
            /** @description The epoch in which ids count; null while there are none. */
            epoch: string | null;
            /** @description Ids of the panels that the stream will show. */
            panels: components["schemas"]["Name"][];
        };
        /** @description A panel whole. Has an id once every panel of the stream had its first. */
        PanelEvent: components["schemas"]["PanelContent"] & {
            bucketStart: components["schemas"]["Instant"] | null;
            computedAt: components["schemas"]["Instant"];
            dataAt: components["schemas"]["Instant"] | null;
            /** @description Why it is not ok, and since when; absent when it is. */
            problem?: components["schemas"]["PanelProblem"] & {
                since?: components["schemas"]["Instant"];
            };
        };
        /** @description The panel's content is what it was; its times are newer. A client that holds another revision reads the panel with GET. */
        FreshEvent: {
            topic: string;
            panel: components["schemas"]["Name"];
            bucketStart: components["schemas"]["Instant"] | null;
            computedAt: components["schemas"]["Instant"];
            dataAt: components["schemas"]["Instant"] | null;
            revision: components["schemas"]["Revision"];
        };
        /** @description The sign of life, every 15 s. */
        BeatEvent: {
            serverTime: components["schemas"]["Instant"];
            /** @description Streams that are open on this instance. */
            viewers: number;
        };
        /** @description Ids from before are void; every panel follows whole. */
        ResetEvent: {
            /** @enum {unknown} */
            reason: "epoch-changed" | "rejoined";
        };
        /** @description The last event, with a retry line. Connect again after that time. */
        ByeEvent: {
            /** @enum {unknown} */
            reason: "shutdown" | "rotate" | "busy" | "expired";
            retryMs: number;
        };
        PlayedScenario: {
            /** @enum {unknown} */
            scenario: "healthy" | "degrading" | "critical";
            since: components["schemas"]["Instant"] | null;
        };
        Prediction: {
            server: string;
            /** @enum {unknown} */
            profile: "ml_compute" | "database" | "web_api" | "conductor_mgmt" | "data_ingest" | "risk_analytics" | "generic";
            /** @description The time of the tick, or of the call when it was computed for it. */
            at: components["schemas"]["Instant"];
            /** @description Time of the server's newest record. */
            dataAt: components["schemas"]["Instant"];
            /** @description Whether it comes from the tick, so that nothing was computed. */
            fromTick: boolean;
            risk: number;
            /** @enum {unknown} */
            level: "critical" | "warning" | "watch" | "healthy";
            /** @enum {unknown} */
            priority: "imminent_failure" | "critical" | "danger" | "warning" | "degrading" | "elevated" | "watch" | "healthy";
            /** @description The points that make the risk: 0.7 x current + 0.3 x predicted, 100 at most. */
            points: {
                current: number;
                predicted: number;
            };
            /** @description Display metrics now and as the mean of the next 30 minutes; missing ones are left out. */
            metrics: {
                [key: string]: {
                    unit: string | null;
                    current: number;
                    predicted: number;
                    /** @description Predicted minus current, rounded to one decimal. */
                    delta: number;
                    /** @enum {unknown} */
                    trend: "increasing" | "decreasing" | "stable";
                };
            };
            /** @description Minutes between two steps of a forecast; the first step is that far ahead. */
            stepMinutes: number;
            /** @description 8 hours of each reported metric, by the name of its field in a row. */
            forecast: {
                [key: string]: {
                    unit: string;
                    current: number;
                    p10: components["schemas"]["ForecastSteps"];
                    p50: components["schemas"]["ForecastSteps"];
                    p90: components["schemas"]["ForecastSteps"];
                };
            };
        };
        ForecastSteps: number[];
        /** @description Codes of the board fleet. */
        FleetErrorCode: string & ("unknown_scenario" | "unknown_server" | "generator_off" | "server_name_invalid" | "timestamp_invalid" | "timestamp_in_future" | "unknown_profile" | "metric_out_of_range" | "metric_not_finite" | "out_of_order" | "no_rows" | "insufficient_data");
        PlanHead: {
            id: string;
            revision: number;
            author: string;
            changedAt: components["schemas"]["Instant"];
        };
        PlanDocument: components["schemas"]["PlanHead"] & {
            plan: components["schemas"]["PlanSections"];
        };
        /** @description A plan by sections. Money is US dollars, rates are fractions. */
        PlanSections: {
            deal: Record<string, never>;
            channels: Record<string, never>[];
            team: Record<string, never>;
            compensation: Record<string, never>;
            quotas: Record<string, never>;
            opex: Record<string, never>;
            capacity?: Record<string, never>;
            targets?: Record<string, never>;
            stakeholders?: Record<string, never>;
            finance?: Record<string, never>;
            benchmark?: Record<string, never>;
        };
        PlanFile: components["schemas"]["PlanSections"] & {
            /** @constant */
            version: "1.1";
        };
        PlanRevision: {
            revision: number;
            author: string;
            changedAt: components["schemas"]["Instant"];
            /** @description create, edit, import, restore, reset, or sql for writers past this API. */
            reason: string;
            changes: {
                /** @description Path of the field; a channel that came or went counts as one. */
                field: string;
                /** @description What it was; null when it was not. */
                from: unknown;
                /** @description What it became; null when it went. */
                to: unknown;
            }[];
        };
        /** @description Codes of the board revenue. */
        RevenueErrorCode: string & ("unknown_plan" | "plan_exists" | "plan_id_invalid" | "unknown_revision" | "revision_required" | "stale_revision" | "plan_rejected" | "config_malformed" | "config_version_unsupported" | "amount_out_of_range" | "rate_out_of_range" | "count_out_of_range" | "commission_rates_exceed_one" | "unknown_commission_policy" | "unknown_cost_method" | "unknown_segment" | "unknown_benchmark" | "duplicate_channel_id" | "too_many_channels" | "name_required");
        BoardId: string;
        DatasetId: string;
        /** @enum {string} */
        PanelKind: "stat" | "gauge" | "bar" | "donut" | "table" | "heatmap" | "timeseries" | "list" | "form";
        BucketSeconds: number;
        ErrorCode: string;
        Variables: {
            [key: string]: string | number;
        };
        Row: {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description The caller has the newest already. */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Refused, or failed; code says why. */
        Problem: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The plan as it is stored now. */
        Plan: {
            headers: {
                /** @description Its revision. */
                ETag?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlanDocument"];
            };
        };
        /** @description Based on a revision after which others changed the same sections. */
        StalePlan: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @description The newest revision. */
                    revision: number;
                    /** @description The sections that changed since, and who changed them last. */
                    changed: {
                        section: string;
                        revision: number;
                        author: string;
                        changedAt: components["schemas"]["Instant"];
                    }[];
                };
            };
        };
    };
    parameters: {
        /** @description The ETag of what the caller has; an unchanged answer is 304 without a body. */
        ifNoneMatch: string;
        /** @description Id of a board. */
        board: components["schemas"]["BoardId"];
        /** @description Values of the board's variables, each as var-<name>=. One that the panel does not use changes nothing; one that the board does not have is refused. */
        variables: components["schemas"]["Variables"];
        /** @description A slower bucket than the panel's own, in seconds. A faster one than its own changes nothing. */
        refresh: components["schemas"]["BucketSeconds"];
        /** @description Id of a panel of the board. */
        panel: components["schemas"]["Name"];
        /** @description Name of the plan. */
        planId: string;
        /** @description Revision that the change is based on, the ETag of GET. Needed to replace a plan or set fields (428 without); otherwise without it whatever is stored is replaced. */
        basis: string;
        /** @description Who makes the change, for the history; percent-encoded where it is not ASCII. Without it, anonymous. */
        author: string;
    };
    requestBodies: never;
    headers: {
        /** @description Changes exactly when the body does. Send it back as If-None-Match. */
        ETag: string;
        /** @description Seconds to wait before the call is worth repeating. */
        RetryAfter: number;
        /** @description Start of the bucket that it was computed for; absent without a bucket. */
        BucketStart: components["schemas"]["Instant"];
        /** @description When it was computed. */
        ComputedAt: components["schemas"]["Instant"];
        /** @description The newest input that it has seen; absent when there was none. */
        DataAt: components["schemas"]["Instant"];
        /** @description Since when the problem in the body holds; absent without one. */
        ProblemSince: components["schemas"]["Instant"];
        /** @description Where the answer came from (memory, redis or compute) and the milliseconds it took. */
        ServerTiming: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listBoards: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has; an unchanged answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The boards in their order. Constant while the program runs. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardList"];
                };
            };
            304: components["responses"]["NotModified"];
            default: components["responses"]["Problem"];
        };
    };
    getBoard: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has; an unchanged answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description Id of a board. */
                board: components["parameters"]["board"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that a page needs to lay itself out. Constant while the program runs. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
            304: components["responses"]["NotModified"];
            default: components["responses"]["Problem"];
        };
    };
    postRows: {
        parameters: {
            query?: {
                /** @description What happens to good rows beside bad ones; the dataset says what without it. */
                onError?: components["schemas"]["OnError"];
            };
            header?: never;
            path: {
                /** @description Id of a dataset. */
                dataset: components["schemas"]["DatasetId"];
            };
            cookie?: never;
        };
        /** @description In UTF-8, without a content encoding, 5 MB at most unless set otherwise. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rows"];
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description What became of the rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description With onError=abort and bad rows, of which errors lists the first 100. Nothing was stored. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RowsProblem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getDescription: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the caller has; an unchanged answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            304: components["responses"]["NotModified"];
        };
    };
    getDocs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description HTML that loads nothing from elsewhere. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: string;
                    };
                };
            };
            /** @description It does not. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: string;
                    };
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: string;
                    };
                };
            };
            /** @description It does not. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: string;
                    };
                };
            };
        };
    };
    getMeters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Prometheus text or OpenMetrics, by the Accept header. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    getPanel: {
        parameters: {
            query?: {
                /** @description Values of the board's variables, each as var-<name>=. One that the panel does not use changes nothing; one that the board does not have is refused. */
                variables?: components["parameters"]["variables"];
                /** @description A slower bucket than the panel's own, in seconds. A faster one than its own changes nothing. */
                refresh?: components["parameters"]["refresh"];
            };
            header?: {
                /** @description The ETag of what the caller has; an unchanged answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description Id of a board. */
                board: components["parameters"]["board"];
                /** @description Id of a panel of the board. */
                panel: components["parameters"]["panel"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshot. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Panelcast-Bucket-Start": components["headers"]["BucketStart"];
                    "Panelcast-Computed-At": components["headers"]["ComputedAt"];
                    "Panelcast-Data-At": components["headers"]["DataAt"];
                    "Panelcast-Problem-Since": components["headers"]["ProblemSince"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            /** @description The caller has the newest already; the times are those of now. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Panelcast-Bucket-Start": components["headers"]["BucketStart"];
                    "Panelcast-Computed-At": components["headers"]["ComputedAt"];
                    "Panelcast-Data-At": components["headers"]["DataAt"];
                    "Panelcast-Problem-Since": components["headers"]["ProblemSince"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    getPanelCsv: {
        parameters: {
            query?: {
                /** @description Values of the board's variables, each as var-<name>=. One that the panel does not use changes nothing; one that the board does not have is refused. */
                variables?: components["parameters"]["variables"];
                /** @description A slower bucket than the panel's own, in seconds. A faster one than its own changes nothing. */
                refresh?: components["parameters"]["refresh"];
            };
            header?: {
                /** @description The ETag of what the caller has; an unchanged answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description Id of a board. */
                board: components["parameters"]["board"];
                /** @description Id of a panel of the board. */
                panel: components["parameters"]["panel"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A header, then one record for each row, item or position. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Panelcast-Bucket-Start": components["headers"]["BucketStart"];
                    "Panelcast-Computed-At": components["headers"]["ComputedAt"];
                    "Panelcast-Data-At": components["headers"]["DataAt"];
                    "Panelcast-Problem-Since": components["headers"]["ProblemSince"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The caller has the newest already; the times are those of now. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Panelcast-Bucket-Start": components["headers"]["BucketStart"];
                    "Panelcast-Computed-At": components["headers"]["ComputedAt"];
                    "Panelcast-Data-At": components["headers"]["DataAt"];
                    "Panelcast-Problem-Since": components["headers"]["ProblemSince"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    streamPanels: {
        parameters: {
            query?: {
                /** @description Shows the panels of this tab and those of every tab. Not together with panels. */
                tab?: string;
                /** @description Ids of panels, separated by commas. */
                panels?: string;
                /** @description Values of the board's variables, each as var-<name>=. One that the panel does not use changes nothing; one that the board does not have is refused. */
                variables?: components["parameters"]["variables"];
                /** @description A slower bucket than the panel's own, in seconds. A faster one than its own changes nothing. */
                refresh?: components["parameters"]["refresh"];
                /** @description The same for clients that cannot set the header, which wins. One that is malformed counts as none. */
                lastEventId?: components["schemas"]["EventId"];
                /** @description What the client shows already, as <panel>~<revision> separated by commas; such a panel comes as fresh instead of whole. Looked at without a last event id only. */
                have?: string;
            };
            header?: {
                /** @description The last id that was received with the same panels, variables and refresh. What was not seen since then is sent. */
                "Last-Event-ID"?: components["schemas"]["EventId"];
            };
            path: {
                /** @description Id of a board. */
                board: components["parameters"]["board"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["StreamEvent"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    streamHeaders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a board. */
                board: components["parameters"]["board"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The board is there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    chooseScenario: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description demo: each of the others for five minutes, again and again.
                     * @enum {unknown}
                     */
                    scenario: "healthy" | "degrading" | "critical" | "demo";
                };
            };
        };
        responses: {
            /** @description What is played now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlayedScenario"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    predict: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Name of a server, in any case of letters. */
                    server: string;
                };
            };
        };
        responses: {
            /** @description What is known and expected of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prediction"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        plans: components["schemas"]["PlanHead"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who makes the change, for the history; percent-encoded where it is not ASCII. Without it, anonymous. */
                "Panelcast-Author"?: components["parameters"]["author"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string;
                    /** @description The plan whose content it gets; without it the defaults. */
                    copyOf?: string;
                };
            };
        };
        responses: {
            201: components["responses"]["Plan"];
            default: components["responses"]["Problem"];
        };
    };
    readPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the plan. */
                id: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Plan"];
            default: components["responses"]["Problem"];
        };
    };
    replacePlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Revision that the change is based on, the ETag of GET. Needed to replace a plan or set fields (428 without); otherwise without it whatever is stored is replaced. */
                "If-Match"?: components["parameters"]["basis"];
                /** @description Who makes the change, for the history; percent-encoded where it is not ASCII. Without it, anonymous. */
                "Panelcast-Author"?: components["parameters"]["author"];
            };
            path: {
                /** @description Name of the plan. */
                id: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    plan: components["schemas"]["PlanSections"];
                };
            };
        };
        responses: {
            200: components["responses"]["Plan"];
            412: components["responses"]["StalePlan"];
            default: components["responses"]["Problem"];
        };
    };
    setPlanFields: {
        parameters: {
            query?: never;
            header?: {
                /** @description Revision that the change is based on, the ETag of GET. Needed to replace a plan or set fields (428 without); otherwise without it whatever is stored is replaced. */
                "If-Match"?: components["parameters"]["basis"];
                /** @description Who makes the change, for the history; percent-encoded where it is not ASCII. Without it, anonymous. */
                "Panelcast-Author"?: components["parameters"]["author"];
            };
            path: {
                /** @description Name of the plan. */
                id: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            200: components["responses"]["Plan"];
            412: components["responses"]["StalePlan"];
            default: components["responses"]["Problem"];
        };
    };
    listPlanRevisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the plan. */
                id: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who changed what, when and how. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revisions: components["schemas"]["PlanRevision"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restorePlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Revision that the change is based on, the ETag of GET. Needed to replace a plan or set fields (428 without); otherwise without it whatever is stored is replaced. */
                "If-Match"?: components["parameters"]["basis"];
                /** @description Who makes the change, for the history; percent-encoded where it is not ASCII. Without it, anonymous. */
                "Panelcast-Author"?: components["parameters"]["author"];
            };
            path: {
                /** @description Name of the plan. */
                id: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Plan"];
            412: components["responses"]["StalePlan"];
            default: components["responses"]["Problem"];
        };
    };
    resetPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Revision that the change is based on, the ETag of GET. Needed to replace a plan or set fields (428 without); otherwise without it whatever is stored is replaced. */
                "If-Match"?: components["parameters"]["basis"];
                /** @description Who makes the change, for the history; percent-encoded where it is not ASCII. Without it, anonymous. */
                "Panelcast-Author"?: components["parameters"]["author"];
            };
            path: {
                /** @description Name of the plan. */
                id: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Plan"];
            412: components["responses"]["StalePlan"];
            default: components["responses"]["Problem"];
        };
    };
    exportPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the plan. */
                id: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    /** @description Names the file. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanFile"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    importPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Revision that the change is based on, the ETag of GET. Needed to replace a plan or set fields (428 without); otherwise without it whatever is stored is replaced. */
                "If-Match"?: components["parameters"]["basis"];
                /** @description Who makes the change, for the history; percent-encoded where it is not ASCII. Without it, anonymous. */
                "Panelcast-Author"?: components["parameters"]["author"];
            };
            path: {
                /** @description Name of the plan. */
                id: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanFile"];
            };
        };
        responses: {
            200: components["responses"]["Plan"];
            412: components["responses"]["StalePlan"];
            default: components["responses"]["Problem"];
        };
    };
}
