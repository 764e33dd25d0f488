/** Generated from openapi.yaml by `npm run generate`; change that instead. */
export interface paths {
    "/auth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Client credentials give a JWT */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intents/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An intent to tokenize a card is created */
        post: operations["createCardIntent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intents/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An intent to authorise a payment is created */
        post: operations["createPaymentIntent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A transaction is looked up by its external_id or its order_id */
        get: operations["lookUpTransaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Transactions of a period are listed, filtered, sorted and in pages */
        get: operations["listTransactions"];
        put?: never;
        /** A payment is authorised, or authorised and captured at once */
        post: operations["createTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/{trx_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the transaction.
                 * @example trx_01J5XCMDXCFXCAQ1BV8HVG6644
                 */
                trx_id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        /** A transaction is read by its trx_id */
        get: operations["getTransaction"];
        put?: never;
        /** An authorised transaction is captured or voided, in full or in part */
        post: operations["changeTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A captured or settled transaction is refunded by a new one */
        post: operations["createRefund"];
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
        /** @description The names of the two credentials are documented. */
        TokenRequest: {
            client_id: string;
            client_secret: string;
        };
        Token: {
            /** @description A JSON Web Token in its compact form, by RFC 7519; only the name of the member is assumed. */
            access_token: string;
            /** @description When the token runs out; neither unit nor form is known (PIN-AMB-005). */
            expiry?: number | string;
        };
        ErrorMessage: {
            code?: string;
            message: string;
        };
        CardIntentRequest: {
            external_id: string;
        };
        Intent: {
            intent_id: string;
            reference_id?: string;
        };
        Order: {
            order_id: string;
            /** @description Minor units (PIN-AMB-007). */
            order_amount: number;
            order_currency: string;
        };
        PaymentIntentRequest: {
            external_id: string;
            order: components["schemas"]["Order"];
        };
        /** @description The member is named by the field that the list is sorted by; a missing one breaks no promise. */
        StatedType: string & ("PAYMENT" | "REFUND" | "CHARGEBACK");
        /** @description The member is named by the field that the list is sorted by; a missing one breaks no promise. */
        StatedStatus: string & ("AUTHORIZED" | "DECLINED" | "VOIDED" | "EXPIRED" | "PARTIAL_CAPTURED" | "CAPTURED" | "PARTIAL_SETTLED" | "SETTLED");
        /** @description An amount in minor units (PIN-AMB-007). */
        MinorUnits: number;
        /**
         * Format: timestamp
         * @description Date and time by RFC 3339.
         */
        Moment: string;
        Transaction: {
            /** @description The trx_id; its form is that of the documented examples, and looked at by PIN-TRX-06. */
            id: string;
            type: components["schemas"]["StatedType"];
            status: components["schemas"]["StatedStatus"];
            order_id?: string;
            order_amount: components["schemas"]["MinorUnits"];
            order_currency: string;
            amount_authorized?: components["schemas"]["MinorUnits"];
            amount_captured?: components["schemas"]["MinorUnits"];
            amount_voided?: components["schemas"]["MinorUnits"];
            amount_refunded?: components["schemas"]["MinorUnits"];
            external_id?: string;
            /** @description The transaction that a refund or a chargeback is of. */
            parent_trx_id?: string;
            created_at?: components["schemas"]["Moment"];
            updated_at: components["schemas"]["Moment"];
        };
        /**
         * @description The three types that the list can be filtered by.
         * @enum {string}
         */
        TransactionType: "PAYMENT" | "REFUND" | "CHARGEBACK";
        /**
         * @description The eight statuses that the list can be filtered by.
         * @enum {string}
         */
        TransactionStatus: "AUTHORIZED" | "DECLINED" | "VOIDED" | "EXPIRED" | "PARTIAL_CAPTURED" | "CAPTURED" | "PARTIAL_SETTLED" | "SETTLED";
        /** @description The envelope of the list is not documented (PIN-AMB-008). */
        TransactionPage: {
            transactions: components["schemas"]["Transaction"][];
            /** @description How many transactions there are on all pages. */
            total?: number;
            offset?: number;
            limit?: number;
        };
        /** @description Nothing is documented of how a card is given (PIN-AMB-006). */
        Card: {
            number: string;
            cvv?: string;
            expiry_month: string;
            expiry_year: string;
            holder_name?: string;
        };
        CreateTransactionRequest: {
            /**
             * @description Both values are documented; authcap captures at once.
             * @enum {string}
             */
            operation: "authorize" | "authcap";
            external_id: string;
            order: components["schemas"]["Order"];
            card: components["schemas"]["Card"];
        };
        ChangeTransactionRequest: {
            /**
             * @description The two operations are documented, their spelling is an ordinary reading.
             * @enum {string}
             */
            operation: "capture" | "void";
            external_id?: string;
            /** @description Minor units; without it the operation is a full one. */
            amount?: number;
        };
        RefundRequest: {
            external_id: string;
            /** @description The captured or settled transaction. */
            trx_id: string;
            /** @description Minor units; without it everything that was captured and not yet refunded. */
            amount?: number;
        };
    };
    responses: {
        /** @description The JWT. */
        TokenAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Token"];
            };
        };
        /** @description The request cannot be read, or one of its members is missing or wrong. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The client credentials are wrong, or the token is missing, unknown or past its expiry. */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The token does not open this operation, or is not accepted, said with the other usual status. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The intent. */
        IntentAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Intent"];
            };
        };
        /** @description The state of the transaction, or its amounts, do not allow the operation. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The transaction as it stands now. */
        TransactionAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Transaction"];
            };
        };
        /** @description There is no such transaction, or the list is empty. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The list is empty. */
        NoTransactions: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The refund, a transaction of its own. */
        RefundAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Transaction"];
            };
        };
    };
    parameters: {
        /** @description Which identifier is passed. */
        IdentifierType: "external_id" | "order_id";
        /** @description The value of that identifier. */
        Identifier: string;
        /**
         * @description First day of the period, from its 00:00:00 on; DD/MM/YYYY.
         * @example 01/01/2024
         */
        StartDate: string;
        /**
         * @description Day at whose 00:00:00 the period ends, so that the day itself is outside; DD/MM/YYYY.
         * @example 31/12/2024
         */
        EndDate: string;
        /**
         * @description How many records are passed over; what is negative counts as 0.
         * @example 0
         */
        Offset: number;
        /**
         * @description How many records come at most; below 10 counts as 10, above 100 as 100.
         * @example 10
         */
        Limit: number;
        /** @description The member that the records are sorted by. */
        SortBy: "type" | "status" | "order_amount" | "created_at" | "updated_at";
        /** @description Ascending or descending. */
        SortDirection: "ASC" | "DESC";
        /** @description Only transactions of this type. */
        Type: components["schemas"]["TransactionType"];
        /** @description Only transactions in this status. */
        Status: components["schemas"]["TransactionStatus"];
        /**
         * @description Identifier of the transaction.
         * @example trx_01J5XCMDXCFXCAQ1BV8HVG6644
         */
        TransactionId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            200: components["responses"]["TokenAnswer"];
            201: components["responses"]["TokenAnswer"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    createCardIntent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardIntentRequest"];
            };
        };
        responses: {
            200: components["responses"]["IntentAnswer"];
            201: components["responses"]["IntentAnswer"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Refused"];
        };
    };
    createPaymentIntent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentIntentRequest"];
            };
        };
        responses: {
            200: components["responses"]["IntentAnswer"];
            201: components["responses"]["IntentAnswer"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Refused"];
        };
    };
    lookUpTransaction: {
        parameters: {
            query: {
                /** @description Which identifier is passed. */
                type: components["parameters"]["IdentifierType"];
                /** @description The value of that identifier. */
                id: components["parameters"]["Identifier"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TransactionAnswer"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    listTransactions: {
        parameters: {
            query?: {
                /**
                 * @description First day of the period, from its 00:00:00 on; DD/MM/YYYY.
                 * @example 01/01/2024
                 */
                start_date?: components["parameters"]["StartDate"];
                /**
                 * @description Day at whose 00:00:00 the period ends, so that the day itself is outside; DD/MM/YYYY.
                 * @example 31/12/2024
                 */
                end_date?: components["parameters"]["EndDate"];
                /**
                 * @description How many records are passed over; what is negative counts as 0.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many records come at most; below 10 counts as 10, above 100 as 100.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /** @description The member that the records are sorted by. */
                sort_by?: components["parameters"]["SortBy"];
                /** @description Ascending or descending. */
                sort_direction?: components["parameters"]["SortDirection"];
                /** @description Only transactions of this type. */
                type?: components["parameters"]["Type"];
                /** @description Only transactions in this status. */
                status?: components["parameters"]["Status"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionPage"];
                };
            };
            204: components["responses"]["NoTransactions"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    createTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTransactionRequest"];
            };
        };
        responses: {
            200: components["responses"]["TransactionAnswer"];
            201: components["responses"]["TransactionAnswer"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Refused"];
        };
    };
    getTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the transaction.
                 * @example trx_01J5XCMDXCFXCAQ1BV8HVG6644
                 */
                trx_id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TransactionAnswer"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    changeTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the transaction.
                 * @example trx_01J5XCMDXCFXCAQ1BV8HVG6644
                 */
                trx_id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTransactionRequest"];
            };
        };
        responses: {
            200: components["responses"]["TransactionAnswer"];
            201: components["responses"]["TransactionAnswer"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
        };
    };
    createRefund: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundRequest"];
            };
        };
        responses: {
            200: components["responses"]["RefundAnswer"];
            201: components["responses"]["RefundAnswer"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
        };
    };
}
