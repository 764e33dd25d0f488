/** Generated from openapi.yaml by `npm run generate`; change that instead. */
export interface paths {
    "/transactionServices/REST/v1/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A card is charged, or an amount is reserved on it
         * @description The document speaks of earlier payments and not of how they are made; all of this is assumed.
         */
        post: operations["createPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactionServices/REST/v1/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A payment is captured, refunded, cancelled or looked at, as paymentType says */
        post: operations["operatePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactionServices/REST/v1/getTransactionList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** All transactions of a member */
        post: operations["getTransactionList"];
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
        /** @description Merchant ID, as it was given to the merchant. */
        MemberId: string;
        /** @description MD5 over the values of the operation, joined by “|”, as 32 hexadecimal digits in lower case (BKO-AMB-004). The secure key is one of the values and is itself never sent. */
        Checksum: string;
        /** @description A decimal with two places, hashed exactly as it is sent (BKO-AMB-005). */
        Amount: string;
        CreatePaymentRequest: {
            "authentication.memberId": components["schemas"]["MemberId"];
            /** @description Over memberId|secureKey|merchantTransactionId|amount. */
            "authentication.checksum": components["schemas"]["Checksum"];
            merchantTransactionId: string;
            amount: components["schemas"]["Amount"];
            currency: string;
            /**
             * @description PA reserves the amount, DB takes it at once.
             * @enum {string}
             */
            paymentType: "PA" | "DB";
            /** @enum {string} */
            paymentMode: "CC";
            /** @enum {string} */
            paymentBrand: "VISA" | "MASTER" | "DISC";
            "card.number": string;
            "card.expiryMonth": string;
            "card.expiryYear": string;
            "card.cvv": string;
            "customer.givenName"?: string;
            "customer.surname"?: string;
            /** Format: email */
            "customer.email"?: string;
        };
        /**
         * @description Y done, N not done, P pending, 3D waiting for the cardholder, C cancelled.
         * @enum {string}
         */
        TransactionStatus: "Y" | "N" | "P" | "3D" | "C";
        Result: {
            /** @description 00001 done, 00004 captured, 00005 refunded, 00006 cancelled, 00026 found, 00029 list, 10001 failed. */
            code: string;
            description: string;
        };
        MaskedCard: {
            bin?: string;
            last4Digits?: string;
        };
        PaymentAnswer: {
            /** @description By which later operations name the payment. */
            paymentId?: string;
            status?: string;
            transactionStatus?: components["schemas"]["TransactionStatus"];
            result: components["schemas"]["Result"];
            /** @enum {string} */
            paymentType?: "PA" | "DB";
            merchantTransactionId?: string;
            amount?: components["schemas"]["Amount"];
            currency?: string;
            card?: components["schemas"]["MaskedCard"];
            /** Format: timestamp */
            timestamp?: string;
        };
        Refusal: {
            result: components["schemas"]["Result"];
            transactionStatus?: components["schemas"]["TransactionStatus"];
        };
        CaptureRequest: {
            "authentication.memberId": components["schemas"]["MemberId"];
            /** @description Over memberId|secureKey|paymentId|amount. */
            "authentication.checksum": components["schemas"]["Checksum"];
            /** @enum {string} */
            paymentType: "CP";
            amount: components["schemas"]["Amount"];
        };
        RefundRequest: {
            "authentication.memberId": components["schemas"]["MemberId"];
            /** @description Over memberId|secureKey|paymentId|amount. */
            "authentication.checksum": components["schemas"]["Checksum"];
            /** @enum {string} */
            paymentType: "RF";
            amount: components["schemas"]["Amount"];
        };
        CancellationRequest: {
            "authentication.memberId": components["schemas"]["MemberId"];
            /** @description Over memberId|secureKey|paymentId. */
            "authentication.checksum": components["schemas"]["Checksum"];
            /** @enum {string} */
            paymentType: "RV";
        };
        InquiryRequest: {
            "authentication.memberId": components["schemas"]["MemberId"];
            /** @description Over memberId|secureKey|paymentId. */
            "authentication.checksum": components["schemas"]["Checksum"];
            /** @enum {string} */
            paymentType: "IN";
        };
        OperatePaymentRequest: components["schemas"]["CaptureRequest"] | components["schemas"]["RefundRequest"] | components["schemas"]["CancellationRequest"] | components["schemas"]["InquiryRequest"];
        OperationAnswer: {
            /** @description The payment that was operated on (BKO-AMB-003). */
            paymentId?: string;
            /** @description The id that the request referred to (BKO-AMB-003). Only its name is documented. */
            referencedPaymentId?: string;
            status?: string;
            transactionStatus?: components["schemas"]["TransactionStatus"];
            result: components["schemas"]["Result"];
            /**
             * @description Of the operation; of the payment itself in the answer to an inquiry.
             * @enum {string}
             */
            paymentType?: "CP" | "RF" | "RV" | "PA" | "DB";
            merchantTransactionId?: string;
            /** @description Of the operation; of the payment itself in the answer to an inquiry. */
            amount?: components["schemas"]["Amount"];
            currency?: string;
            /** @description What was captured of the payment in all; only in the answer to an inquiry. */
            captureAmount?: components["schemas"]["Amount"];
            /** @description What was refunded of the payment in all; only in the answer to an inquiry. */
            refundAmount?: components["schemas"]["Amount"];
            card?: components["schemas"]["MaskedCard"];
            /** Format: timestamp */
            timestamp?: string;
        };
        TransactionListRequest: {
            "authentication.memberId": components["schemas"]["MemberId"];
            /** @description Over memberId|secureKey. */
            "authentication.checksum": components["schemas"]["Checksum"];
            /** @description Number of the page, from 1. */
            "pagination.pageno"?: string;
            /** @description How many transactions a page holds. */
            "pagination.records"?: string;
            /** @description First day, DD/MM/YYYY. */
            "pagination.fromdate"?: string;
            /** @description Last day, DD/MM/YYYY. */
            "pagination.todate"?: string;
        };
        Transaction: {
            paymentId: string;
            merchantTransactionId?: string;
            /** @enum {string} */
            paymentType?: "PA" | "DB";
            status?: string;
            transactionStatus?: components["schemas"]["TransactionStatus"];
            amount?: components["schemas"]["Amount"];
            currency?: string;
            captureAmount?: components["schemas"]["Amount"];
            refundAmount?: components["schemas"]["Amount"];
            /** Format: timestamp */
            timestamp?: string;
        };
        TransactionListAnswer: {
            result: components["schemas"]["Result"];
            /** @description N in a refusal. */
            transactionStatus?: components["schemas"]["TransactionStatus"];
            transaction?: components["schemas"]["Transaction"][];
        };
    };
    responses: {
        /** @description The request cannot be read, its checksum is wrong, or the payment does not allow it. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The member or the checksum is not accepted. */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The member has no such payment. */
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
            /** @description The payment was made, or result and transactionStatus say why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentAnswer"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
        };
    };
    operatePayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The paymentID of the payment that is meant. */
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
            /** @description It was done, or result and transactionStatus say why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationAnswer"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
        };
    };
    getTransactionList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TransactionListRequest"];
            };
        };
        responses: {
            /** @description The transactions, or why they are not shown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionListAnswer"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
        };
    };
}
