/** Generated from openapi.yaml by `npm run generate`; change that instead. */
export interface paths {
    "/pfr/v1/gateway/purchase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A payment is taken at once */
        post: operations["createPurchase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pfr/v1/gateway/preauth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Funds are reserved for a later capture */
        post: operations["createPreAuthorisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pfr/v1/gateway/capture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reserved funds are taken */
        post: operations["createCapture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pfr/v1/gateway/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A transaction is cancelled before its settlement */
        post: operations["createVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pfr/v1/gateway/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Funds are returned after settlement */
        post: operations["createRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokenmanager/api/v1/tokens/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Card details are stored securely */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokenmanager/api/v1/tokens/maskedpan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The masked card number behind a token is looked up */
        post: operations["retrieveMaskedPan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pfr-notification/v1/management/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An endpoint for notifications is set up */
        post: operations["createNotificationEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pfr/v1/gateway/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One transaction is looked up by its reference */
        post: operations["queryTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pfr/v1/gateway/bulkquery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Transactions of a date range are looked up */
        post: operations["queryTransactions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    transactionNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An endpoint is told of a transaction event */
        post: operations["transactionNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description The documentation puts it into the body; the field name is assumed. */
        UserName: string;
        /** @description The documentation puts it into the body; the field name is assumed. */
        Password: string;
        /** @description Major units with at most two decimals (CNP-AMB-002). */
        AmountToMove: number;
        Currency: string;
        Card: {
            number: string;
            /** @description Two digits of the month, two of the year. */
            expiry: string;
            cvv?: string;
            holderName?: string;
        };
        /** @description The merchant's own words about a transaction, kept and given back (CNP-AMB-004). */
        Metadata: {
            [key: string]: string;
        };
        /** @description Takes money from a card or from the card behind a token. */
        PurchaseRequest: {
            userName: components["schemas"]["UserName"];
            password: components["schemas"]["Password"];
            /** @description The merchant's own name for the payment. */
            merchantReference: string;
            amount: components["schemas"]["AmountToMove"];
            currency: components["schemas"]["Currency"];
            card?: components["schemas"]["Card"];
            /** @description Stands for a stored card (CNP-AMB-005). */
            token?: string;
            metadata?: components["schemas"]["Metadata"];
        } & (unknown | unknown);
        /** @description By which later calls name the transaction; the form is open. */
        Reference: string;
        /** @enum {unknown} */
        TransactionType: "PURCHASE" | "PRE_AUTHORISATION" | "CAPTURE" | "VOID" | "REFUND";
        /** @description Major units with at most two decimals (CNP-AMB-002). */
        Amount: number;
        /** @description The first six digits, X for each hidden one, the last four (CNP-AMB-003). */
        MaskedPan: string;
        /** Format: timestamp */
        Timestamp: string;
        TransactionAnswer: {
            reference: components["schemas"]["Reference"];
            /** @description The transaction that was captured, voided or refunded. */
            originalReference?: components["schemas"]["Reference"];
            merchantReference?: string;
            type: components["schemas"]["TransactionType"];
            /** @enum {unknown} */
            status: "APPROVED" | "DECLINED";
            responseCode: string;
            responseMessage: string;
            authCode?: string;
            amount: components["schemas"]["Amount"];
            currency: components["schemas"]["Currency"];
            maskedPan?: components["schemas"]["MaskedPan"];
            createdAt: components["schemas"]["Timestamp"];
        };
        Refusal: {
            errorCode: string;
            message: string;
        };
        /** @description Reserves money on a card or on the card behind a token. */
        PreAuthorisationRequest: {
            userName: components["schemas"]["UserName"];
            password: components["schemas"]["Password"];
            /** @description The merchant's own name for the payment. */
            merchantReference: string;
            amount: components["schemas"]["AmountToMove"];
            currency: components["schemas"]["Currency"];
            card?: components["schemas"]["Card"];
            /** @description Stands for a stored card (CNP-AMB-005). */
            token?: string;
            metadata?: components["schemas"]["Metadata"];
        } & (unknown | unknown);
        /** @description Takes reserved money; less than was reserved if the amount is smaller (CNP-AMB-006). */
        CaptureRequest: {
            userName: components["schemas"]["UserName"];
            password: components["schemas"]["Password"];
            reference: components["schemas"]["Reference"];
            amount: components["schemas"]["AmountToMove"];
        };
        /** @description Cancels the whole transaction. */
        VoidRequest: {
            userName: components["schemas"]["UserName"];
            password: components["schemas"]["Password"];
            reference: components["schemas"]["Reference"];
        };
        /** @description Returns money; less than was taken if the amount is smaller (CNP-AMB-007). */
        RefundRequest: {
            userName: components["schemas"]["UserName"];
            password: components["schemas"]["Password"];
            reference: components["schemas"]["Reference"];
            amount: components["schemas"]["AmountToMove"];
        };
        /** @description Stores a card. */
        CreateTokenRequest: {
            userName: components["schemas"]["UserName"];
            password: components["schemas"]["Password"];
            card: components["schemas"]["Card"];
        };
        Token: {
            token: string;
            maskedPan: components["schemas"]["MaskedPan"];
            expiry?: string;
        };
        /** @description Asks for the card behind a token. */
        MaskedPanRequest: {
            userName: components["schemas"]["UserName"];
            password: components["schemas"]["Password"];
            token: string;
        };
        /**
         * @description The documentation speaks of custom fields and names none (CNP-AMB-011).
         * @enum {unknown}
         */
        Field: "reference" | "originalReference" | "merchantReference" | "type" | "status" | "responseCode" | "amount" | "currency" | "maskedPan" | "metadata" | "createdAt";
        /**
         * @description The documentation speaks of event triggers and names none (CNP-AMB-010).
         * @enum {unknown}
         */
        Event: "APPROVED" | "DECLINED" | "SETTLED";
        /** @description Where notifications go, which, with what in them, and how often they are sent again. */
        CreateNotificationEndpointRequest: {
            userName: components["schemas"]["UserName"];
            password: components["schemas"]["Password"];
            /** @enum {unknown} */
            type: "PAYMENT";
            url: string;
            /** @description How often a notification that is not acknowledged is sent again (CNP-AMB-012). */
            maxAttempt: number;
            payment: {
                /** @description What a notification tells of the transaction. */
                fields: components["schemas"]["Field"][];
                condition: {
                    /** @description Which events trigger a notification; all if it is absent. */
                    events?: components["schemas"]["Event"][];
                    /** @description Of which types of transaction; of all if it is absent. */
                    transactionTypes?: components["schemas"]["TransactionType"][];
                };
            };
        };
        NotificationEndpoint: {
            endpointId: string;
        };
        /** @description Names one transaction. */
        QueryRequest: {
            userName: components["schemas"]["UserName"];
            password: components["schemas"]["Password"];
            reference: components["schemas"]["Reference"];
        };
        /** @description The five groups that the documentation lists; their names and members are assumed (CNP-AMB-009). */
        TransactionRecord: {
            transaction: {
                reference: components["schemas"]["Reference"];
                originalReference?: components["schemas"]["Reference"];
                merchantReference?: string;
                type: components["schemas"]["TransactionType"];
                /** @enum {unknown} */
                status: "APPROVED" | "DECLINED" | "VOIDED";
                amount: components["schemas"]["Amount"];
                /** @description What was captured of a pre-authorisation. */
                capturedAmount?: components["schemas"]["Amount"];
                /** @description What a purchase or a capture took and what was neither voided nor refunded. */
                remainingAmount?: components["schemas"]["Amount"];
                currency: components["schemas"]["Currency"];
                createdAt: components["schemas"]["Timestamp"];
            };
            responseCodes: {
                responseCode: string;
                responseMessage: string;
                authCode?: string;
            };
            settlement: {
                /** @enum {unknown} */
                settlementStatus: "PENDING" | "SETTLED" | "NOT_APPLICABLE";
                settledAt?: components["schemas"]["Timestamp"];
                settledAmount?: components["schemas"]["Amount"];
            };
            card: {
                maskedPan: components["schemas"]["MaskedPan"];
                expiry?: string;
            };
            metadata: components["schemas"]["Metadata"];
        };
        /** @description Both dates belong to the range (CNP-AMB-008). */
        BulkQueryRequest: {
            userName: components["schemas"]["UserName"];
            password: components["schemas"]["Password"];
            /** Format: date */
            fromDate: string;
            /** Format: date */
            toDate: string;
        };
        TransactionList: {
            transactions: components["schemas"]["TransactionRecord"][];
        };
        /** @description What happened, and the chosen fields of the transaction. */
        TransactionNotification: {
            event: components["schemas"]["Event"];
            payment: {
                reference?: components["schemas"]["Reference"];
                originalReference?: components["schemas"]["Reference"];
                merchantReference?: string;
                type?: components["schemas"]["TransactionType"];
                /** @enum {unknown} */
                status?: "APPROVED" | "DECLINED" | "VOIDED";
                responseCode?: string;
                amount?: components["schemas"]["Amount"];
                currency?: components["schemas"]["Currency"];
                maskedPan?: components["schemas"]["MaskedPan"];
                metadata?: components["schemas"]["Metadata"];
                createdAt?: components["schemas"]["Timestamp"];
            };
        };
    };
    responses: {
        /** @description The request is not good, or a rule of the service forbids it. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The user name or the password is missing or wrong. */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The user lacks the permission for the service. */
        NotGranted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description There is no such transaction or token. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createPurchase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseRequest"];
            };
        };
        responses: {
            /** @description The transaction, approved or declined. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionAnswer"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotGranted"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    createPreAuthorisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreAuthorisationRequest"];
            };
        };
        responses: {
            /** @description The transaction, approved or declined. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionAnswer"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotGranted"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    createCapture: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaptureRequest"];
            };
        };
        responses: {
            /** @description The transaction, approved or declined. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionAnswer"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotGranted"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    createVoid: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidRequest"];
            };
        };
        responses: {
            /** @description The transaction, approved or declined. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionAnswer"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotGranted"];
            404: components["responses"]["NotFound"];
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
            /** @description The transaction, approved or declined. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionAnswer"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotGranted"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTokenRequest"];
            };
        };
        responses: {
            /** @description The token that stands for the card. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotGranted"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    retrieveMaskedPan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaskedPanRequest"];
            };
        };
        responses: {
            /** @description The card behind the token, masked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotGranted"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    createNotificationEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateNotificationEndpointRequest"];
            };
        };
        responses: {
            /** @description The endpoint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationEndpoint"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotGranted"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    queryTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryRequest"];
            };
        };
        responses: {
            /** @description The transaction in five groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionRecord"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotGranted"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    queryTransactions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkQueryRequest"];
            };
        };
        responses: {
            /** @description The transactions of the range; none is an empty list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionList"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotGranted"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    transactionNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransactionNotification"];
            };
        };
        responses: {
            /** @description The only status that acknowledges the notification. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any other status leaves it to be sent again. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
