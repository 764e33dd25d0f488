/** Generated from openapi.yaml by `npm run generate`; change that instead. */
export interface paths {
    "/v3/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay, or reserve an amount
         * @description The path is the documentation's example of a versioned URL; that it takes a POST is assumed.
         */
        post: operations["createPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The payment's id. */
                id: string;
            };
            cookie?: never;
        };
        /** Inquire after a payment */
        get: operations["getPayment"];
        put?: never;
        /**
         * Capture, refund or reverse a payment
         * @description Assumed as a whole: the documentation speaks of no such operation, and without one no payment has a life beyond its first answer.
         */
        post: operations["operatePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    paymentStatusChanged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear of a change in status
         * @description The same message as the answer of the inquiry; that it comes as a POST is assumed.
         */
        post: operations["paymentStatusChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description Receives the result of an asynchronous payment; sent URL-encoded. */
        Url: string;
        CreatePaymentRequest: {
            /** @description Decimal with two places. */
            amount: string;
            /** @description ISO 4217. */
            currency: string;
            /**
             * @description The card's brand, or INVOICE for an invoice that is paid offline.
             * @enum {string}
             */
            paymentBrand: "VISA" | "MASTER" | "DISCOVER" | "INVOICE";
            /**
             * @description PA reserves the amount, DB takes it.
             * @enum {string}
             */
            paymentType: "PA" | "DB";
            /** @description The merchant's own reference, any text. */
            merchantTransactionId?: string;
            "card.number"?: string;
            "card.holder"?: string;
            "card.expiryMonth"?: string;
            "card.expiryYear"?: string;
            "card.cvv"?: string;
            "customer.givenName"?: string;
            "customer.surname"?: string;
            "customer.email"?: string;
            notificationUrl?: components["schemas"]["Url"];
            shopperResultUrl?: components["schemas"]["Url"];
        };
        /** @description That there are a code and a description is documented; what the members are called is assumed. */
        Result: {
            /** @description Three groups of three digits, which a requirement of its own looks at whatever the member is called. */
            code: string;
            description: string;
        };
        Payment: {
            /** @description Names the payment in the inquiry. */
            id: string;
            /** @description The payment that was captured, refunded or reversed. */
            referencedId?: string;
            /** @enum {string} */
            paymentType?: "PA" | "DB" | "CP" | "RF" | "RV";
            paymentBrand?: string;
            amount?: string;
            currency?: string;
            merchantTransactionId?: string;
            /**
             * @description REVIEW and ACCEPT are the documentation's words; that they stand in a member of this name is assumed.
             * @enum {string}
             */
            status?: "REVIEW" | "PENDING" | "ACCEPT" | "DENY";
            result: components["schemas"]["Result"];
            card?: {
                bin?: string;
                last4Digits?: string;
                holder?: string;
                expiryMonth?: string;
                expiryYear?: string;
            };
            customer?: {
                givenName?: string;
                surname?: string;
                email?: string;
            };
            /**
             * Format: timestamp
             * @description When the payment got its present status.
             */
            timestamp?: string;
        };
        Unsuccessful: {
            /** @description Of a payment that failed; what was invalid never became one. */
            id?: string;
            referencedId?: string;
            paymentType?: string;
            paymentBrand?: string;
            amount?: string;
            currency?: string;
            merchantTransactionId?: string;
            /** @enum {string} */
            status?: "DENY";
            result: components["schemas"]["Result"];
            card?: {
                bin?: string;
                last4Digits?: string;
                holder?: string;
                expiryMonth?: string;
                expiryYear?: string;
            };
            customer?: {
                givenName?: string;
                surname?: string;
                email?: string;
            };
            /** Format: timestamp */
            timestamp?: string;
        };
        Failure: {
            result: components["schemas"]["Result"];
        };
        OperatePaymentRequest: {
            /**
             * @description CP captures, RF refunds, RV reverses.
             * @enum {string}
             */
            paymentType: "CP" | "RF" | "RV";
            /** @description Decimal with two places; a reversal has none. */
            amount?: string;
            currency?: string;
        };
    };
    responses: {
        /** @description The request was successful; the result code says how the payment is doing. */
        Payment: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Payment"];
            };
        };
        /** @description The payment was captured, refunded or reversed. */
        Operation: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Payment"];
            };
        };
        /** @description The resource is temporarily at another address. */
        Redirect: {
            headers: {
                /** @description That address; HTTP wants it with a redirect. */
                Location: string;
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Invalid parameters or values, or a payment that failed; the result code tells which. */
        Unsuccessful: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Unsuccessful"];
            };
        };
        /** @description The authorization header is invalid. */
        InvalidHeader: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The access token is invalid. */
        InvalidToken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The endpoint or the payment does not exist. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
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
    createPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CreatePaymentRequest"];
            };
        };
        responses: {
            200: components["responses"]["Payment"];
            307: components["responses"]["Redirect"];
            400: components["responses"]["Unsuccessful"];
            401: components["responses"]["InvalidHeader"];
            403: components["responses"]["InvalidToken"];
            404: components["responses"]["NotFound"];
        };
    };
    getPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The payment's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Payment"];
            307: components["responses"]["Redirect"];
            400: components["responses"]["Unsuccessful"];
            401: components["responses"]["InvalidHeader"];
            403: components["responses"]["InvalidToken"];
            404: components["responses"]["NotFound"];
        };
    };
    operatePayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The payment's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["OperatePaymentRequest"];
            };
        };
        responses: {
            200: components["responses"]["Operation"];
            307: components["responses"]["Redirect"];
            400: components["responses"]["Unsuccessful"];
            401: components["responses"]["InvalidHeader"];
            403: components["responses"]["InvalidToken"];
            404: components["responses"]["NotFound"];
        };
    };
    paymentStatusChanged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Payment"];
            };
        };
        responses: {
            /** @description Received. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
