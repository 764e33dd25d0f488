/** Generated from openapi.yaml by `npm run generate`; change that instead. */
export interface paths {
    "/api/v1/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A user name and a password give a bearer token */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A user is registered under an ISO */
        post: operations["registerUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/ChangePassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The old password is exchanged for a new one */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/ResetPasswordRequest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A key for a new password is mailed to the user
         * @description The document gives this call no Authorization header: whoever has lost the password has no token (CXP-AMB-066).
         */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/ResetPassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The mailed key sets a new password
         * @description The document gives this call no Authorization header (CXP-AMB-066).
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The devices of the caller are listed */
        get: operations["listDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All sales are listed */
        get: operations["listSales"];
        put?: never;
        /**
         * A card is charged
         * @description Authorises the amount and captures it with the batch, like an authOnly and a capture in one. A call that only runs the risk checks may be answered with 202.
         */
        post: operations["createSale"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/{guid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A sale is looked up by its guid */
        get: operations["getSale"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/Batch/{guid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sales of a batch are listed */
        get: operations["listSalesByBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/timeoutreversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A sale whose answer was lost is cancelled
         * @description Finds the sale by its device and sequence number, and voids it in case that it was approved.
         */
        post: operations["createTimeoutReversal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/AuthOnlys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All authOnlys are listed */
        get: operations["listAuthOnlys"];
        put?: never;
        /**
         * An amount is reserved on a card
         * @description Nothing is charged until a capture collects the amount.
         */
        post: operations["createAuthOnly"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/AuthOnlys/{guid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An authOnly is looked up by its guid */
        get: operations["getAuthOnly"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Captures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All captures are listed */
        get: operations["listCaptures"];
        put?: never;
        /**
         * The amount of an authOnly is collected
         * @description Makes a sale, which stands in the answer beside the authOnly.
         */
        post: operations["createCapture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Captures/{guid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A capture is looked up by its guid */
        get: operations["getCapture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All voids are listed */
        get: operations["listVoids"];
        put?: never;
        /** A sale before its settlement, or an authOnly, is cancelled */
        post: operations["createVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/void/{guid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A void is looked up by its guid */
        get: operations["getVoid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All returns are listed */
        get: operations["listReturns"];
        put?: never;
        /**
         * Money of a settled sale is given back
         * @description The amount may be a part of the sale or all of it.
         */
        post: operations["createReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/returns/{guid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A return is looked up by its guid */
        get: operations["getReturn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All verifies are listed */
        get: operations["listVerifies"];
        put?: never;
        /** A card is checked without moving money */
        post: operations["createVerify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Verify/{guid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A verify is looked up by its guid */
        get: operations["getVerify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Batches/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A device's open batch is closed
         * @description Batches close by themselves at the end of the day; this closes one earlier.
         */
        post: operations["closeBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Batches/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A device's batches in a range of dates are found */
        post: operations["searchBatches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Batches/{guid}/Transactions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The transactions of a batch are listed */
        get: operations["listBatchTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/UserRoles/Users/{guid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The roles of a user are looked up */
        get: operations["getUserRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/UserRoles/Users/myself": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The roles of the caller are looked up */
        get: operations["getMyRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Search/Users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Users that meet the criteria are found */
        post: operations["searchUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Search/Sales/{exportable}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sales that meet the criteria are found, the first 500 */
        post: operations["searchSales"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Search/Sales/{exportable}/{pageNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sales that meet the criteria are found, one page of 500 */
        post: operations["searchSalesPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Search/Sales/{exportable}/{pageNumber}/{pageSize}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sales that meet the criteria are found, one page of a chosen size */
        post: operations["searchSalesPageSized"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Search/Voids/{exportable}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Voids that meet the criteria are found, the first 500 */
        post: operations["searchVoids"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Search/Voids/{exportable}/{pageNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Voids that meet the criteria are found, one page of 500 */
        post: operations["searchVoidsPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Search/Voids/{exportable}/{pageNumber}/{pageSize}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Voids that meet the criteria are found, one page of a chosen size */
        post: operations["searchVoidsPageSized"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Search/Returns/{exportable}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Returns that meet the criteria are found, the first 500 */
        post: operations["searchReturns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Search/Returns/{exportable}/{pageNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Returns that meet the criteria are found, one page of 500 */
        post: operations["searchReturnsPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Search/Returns/{exportable}/{pageNumber}/{pageSize}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Returns that meet the criteria are found, one page of a chosen size */
        post: operations["searchReturnsPageSized"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Search/AuthOnlys/{exportable}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** AuthOnlys that meet the criteria are found, the first 500 */
        post: operations["searchAuthOnlys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Search/AuthOnlys/{exportable}/{pageNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** AuthOnlys that meet the criteria are found, one page of 500 */
        post: operations["searchAuthOnlysPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Search/AuthOnlys/{exportable}/{pageNumber}/{pageSize}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** AuthOnlys that meet the criteria are found, one page of a chosen size */
        post: operations["searchAuthOnlysPageSized"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Search/Captures/{exportable}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Captures that meet the criteria are found, the first 500 */
        post: operations["searchCaptures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Search/Captures/{exportable}/{pageNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Captures that meet the criteria are found, one page of 500 */
        post: operations["searchCapturesPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Search/Captures/{exportable}/{pageNumber}/{pageSize}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Captures that meet the criteria are found, one page of a chosen size */
        post: operations["searchCapturesPageSized"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Search/Verify/{exportable}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verifies that meet the criteria are found, the first 500 */
        post: operations["searchVerifies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Search/Verify/{exportable}/{pageNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verifies that meet the criteria are found, one page of 500 */
        post: operations["searchVerifiesPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Search/Verify/{exportable}/{pageNumber}/{pageSize}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verifies that meet the criteria are found, one page of a chosen size */
        post: operations["searchVerifiesPageSized"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Search/RecurringBillings/{exportable}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Recurring billings that meet the criteria are found, the first 500 */
        post: operations["searchRecurringBillings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Search/RecurringBillings/{exportable}/{pageNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Recurring billings that meet the criteria are found, one page of 500 */
        post: operations["searchRecurringBillingsPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Search/RecurringBillings/{exportable}/{pageNumber}/{pageSize}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Recurring billings that meet the criteria are found, one page of a chosen size */
        post: operations["searchRecurringBillingsPageSized"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/IssueCard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A card is issued against the funds of a sale */
        post: operations["issueCard"];
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
        CreateTokenRequest: {
            /** @enum {string} */
            grant_type: "password";
            /** @description User name of a sysadmin. */
            username: string;
            /** @description That sysadmin's password. */
            password: string;
        };
        Token: {
            /** @description Goes into the Authorization header of every protected call. */
            access_token: string;
            /** @enum {string} */
            token_type: "bearer";
            /** @description Lifetime in seconds. */
            expires_in: number;
        };
        /** @description The error body of OAuth 2.0 (RFC 6749, 5.2). */
        TokenError: {
            error: string;
            error_description?: string;
        };
        /** @description An integer in the tables, a string of digits in the samples (CXP-AMB-017, CXP-AMB-018). */
        DigitsOrInteger: number | string;
        /** Format: email */
        EmailAddress: string;
        PhoneNumber: (number | string) & unknown;
        /**
         * @description ISO 3166-2 code of a Canadian or US state, province, territory or outlying area, without the country.
         * @enum {string}
         */
        StateCode: "AK" | "AL" | "AR" | "AS" | "AZ" | "CA" | "CO" | "CT" | "DC" | "DE" | "FL" | "GA" | "GU" | "HI" | "IA" | "ID" | "IL" | "IN" | "KS" | "KY" | "LA" | "MA" | "MD" | "ME" | "MI" | "MN" | "MO" | "MP" | "MS" | "MT" | "NC" | "ND" | "NE" | "NH" | "NJ" | "NM" | "NV" | "NY" | "OH" | "OK" | "OR" | "PA" | "PR" | "RI" | "SC" | "SD" | "TN" | "TX" | "UM" | "UT" | "VA" | "VI" | "VT" | "WA" | "WI" | "WV" | "WY" | "AB" | "BC" | "MB" | "NB" | "NL" | "NS" | "NT" | "NU" | "ON" | "PE" | "QC" | "SK" | "YT";
        /** @description Five digits. As an integer it loses its leading zeros (CXP-AMB-026). */
        ZipCode: number | string;
        RegisterUserRequest: {
            /** @description The name that the user will log in with. */
            Username: string;
            Password: string;
            /** @description The password once more. */
            ConfirmPassword: string;
            /** @description Number of the ISO (the reseller) that the user belongs to. */
            IsoNumber: components["schemas"]["DigitsOrInteger"];
            FirstName: string;
            LastName: string;
            Email: components["schemas"]["EmailAddress"];
            Phone: components["schemas"]["PhoneNumber"];
            /** @description First line of the address. */
            Address1: string;
            /** @description Second line of the address. */
            Address2?: string;
            City: string;
            State: components["schemas"]["StateCode"];
            Zipcode: components["schemas"]["ZipCode"];
        };
        /** @enum {string} */
        UserStatus: "User - Active" | "User - Deactivated" | "User - Paused";
        RegisteredUser: {
            /** @description Not a GUID in the sample (CXP-AMB-015). */
            id: string;
            userName: string;
            /** @description A number here, a string in the search for users (CXP-AMB-016). */
            isoNumber: number | string;
            firstName: string;
            lastName: string;
            email: string;
            phone: string;
            status: components["schemas"]["UserStatus"];
            address1: string;
            /** @description Optional in the request, so left out or null where it was not sent. */
            address2?: string | null;
            city: string;
            state: string;
            zipcode: string;
            accountNumber: string;
        };
        ValidationError: {
            message: string;
            /** @description Texts by the name of the field that they are about. */
            modelState?: {
                [key: string]: string[];
            };
            errorId?: string | null;
        };
        ErrorMessage: {
            /** @description One of the documented error texts, or the processor's code and message. */
            message: string;
            /** @description Names the occurrence to the vendor's support. */
            errorId?: string | null;
        };
        ChangePasswordRequest: {
            Username: string;
            OldPassword: string;
            NewPassword: string;
            /** @description The new password once more. */
            ConfirmPassword: string;
        };
        /** @description What the three password operations answer. */
        AccountMessage: {
            message: string;
        };
        RequestPasswordResetRequest: {
            /** @description The sample writes UserName (CXP-AMB-004). */
            Username: string;
        };
        ResetPasswordRequest: {
            /** @description The key that was mailed to the user. */
            Key: string;
            NewPassword: string;
            /** @description The new password once more. */
            ConfirmPassword: string;
        };
        Guid: string & unknown;
        /** @description A letter and four digits, e.g. A0000 for success or D2020 for a decline. */
        ProcessorStatusCode: string;
        Device: {
            guid: components["schemas"]["Guid"];
            name: string;
            merchantProcessorAccountGuid: components["schemas"]["Guid"];
            status: string & ("Device - Active" | "Device - Paused" | "Device - Deactivated");
            statementDescription?: string;
            /** @description Card devices have one; bank-account devices are identified otherwise. */
            processorId?: string;
            processorOperatingUserId?: string;
            processorStatusCode?: components["schemas"]["ProcessorStatusCode"];
            transactionType: string & ("Card" | "ACH");
            wasProcessed: boolean;
        };
        DeviceList: {
            count: number;
            ret: components["schemas"]["Device"][];
        };
        /** @enum {string} */
        TransactionStatus: "Transaction - Approved" | "Transaction - Declined" | "Transaction - Created - Local" | "Transaction - Created - Error: Processor not reached" | "Transaction - Processor Error" | "Transaction - Approved - Warning";
        BatchStatus: string & ("Batch - Open" | "Batch - Closed");
        /**
         * Format: timestamp
         * @description ISO date and time with up to seven fraction digits; the offset is sometimes left out (CXP-AMB-010).
         */
        Timestamp: string;
        ReportedAmount: number & unknown;
        RiskResponse: {
            transactionId: string;
            response: string;
            reason: string;
            score: string;
        };
        /** @description The code against which cards are issued. */
        IncomingTransactionCode: string & unknown;
        ConnexPayTransaction: {
            guid: components["schemas"]["Guid"];
            expectedPayments: number;
            filler: string;
            incomingTransCode: components["schemas"]["IncomingTransactionCode"];
        };
        FourDigits: string;
        /** @description Stands for the card number in later requests; ends in the card's last four digits and is never the number. */
        CardToken: string;
        CardType: string & ("Visa" | "Mastercard" | "Discover" | "Other");
        /**
         * Format: year-month
         * @description Year and month of expiry as YYYY-MM.
         */
        CardExpiry: string;
        /** @description What the request said of the customer, with an identifier. Only what was sent can come back. */
        Customer: {
            guid: components["schemas"]["Guid"];
            firstName?: string;
            lastName?: string;
            /** @description The date that was sent, at midnight (CXP-AMB-011). */
            dateOfBirth?: components["schemas"]["Timestamp"];
            address1?: string;
            address2?: string;
            zip?: string;
            city?: string;
            state?: string;
            country?: string;
            phone?: string;
            email?: string;
            /** @description Spelt with a capital N in every sample (CXP-AMB-068). */
            ssN4?: string;
            driverLicenseNumber?: string;
            driverLicenseState?: string;
        };
        /** @description The card in the answer of a sale or an authOnly. */
        Card: {
            first4: components["schemas"]["FourDigits"];
            last4: components["schemas"]["FourDigits"];
            cardNumber: components["schemas"]["CardToken"];
            cardHolderName?: string;
            cardType: components["schemas"]["CardType"];
            expirationDate: components["schemas"]["CardExpiry"];
            customer?: components["schemas"]["Customer"];
        };
        /** @description A sale as its creation, its lookup and the two lists of sales answer it. Every sample is approved and processed; what such a sale alone has is required of such a sale alone (CXP-AMB-045, CXP-AMB-046). */
        Sale: {
            guid: components["schemas"]["Guid"];
            status: components["schemas"]["TransactionStatus"];
            batchStatus?: components["schemas"]["BatchStatus"];
            timeStamp: components["schemas"]["Timestamp"];
            deviceGuid: components["schemas"]["Guid"];
            /** @description The amount that was asked for. */
            amount: components["schemas"]["ReportedAmount"];
            /** @description What is left of the amount after voids and returns. */
            effectiveAmount?: components["schemas"]["ReportedAmount"];
            riskResponse?: components["schemas"]["RiskResponse"];
            cardDataSource?: string;
            batchGuid?: components["schemas"]["Guid"];
            connexPayTransaction?: components["schemas"]["ConnexPayTransaction"];
            processorStatusCode?: components["schemas"]["ProcessorStatusCode"];
            processorResponseMessage?: string;
            wasProcessed?: boolean;
            authCode?: string;
            /** @description The number that voids and returns take as SaleReferenceNumber (CXP-AMB-018). */
            refNumber?: string;
            /** @description Some samples leave it out (CXP-AMB-077). */
            invoiceNumber?: string;
            /** @description Text of the receipt (CXP-AMB-062). */
            customerReceipt?: string;
            statementDescription?: string;
            /** @description Name of the user who made the call. */
            generatedBy: string;
            card: components["schemas"]["Card"];
            sequenceNumber?: string;
            riskProcessingOnly?: boolean;
        };
        SaleList: components["schemas"]["Sale"][];
        /** @description The document gives amounts neither an upper limit nor a number of decimals (CXP-AMB-022). */
        MoneyRange: unknown;
        /** @description An amount of money in the currency's major unit. */
        ChargedAmount: number & components["schemas"]["MoneyRange"];
        /** @description Announces the cards that will be issued against the sale; optional as a whole (CXP-AMB-034). */
        RequestConnexPayTransaction: {
            /** @description How many payments the sale will fund. Two digits stand for it in the transaction code (CXP-AMB-054). */
            ExpectedPayments: number & unknown;
        };
        RequestFlightData: {
            /** @description Name of the airline. */
            Airline?: string;
            /** @description Airport code, though the sample sends a name (CXP-AMB-061). */
            DepartureAirport?: string;
            /** @description YYYY-MM-DD, or the same with a time of day after a space (CXP-AMB-060). */
            DepartureDate?: string;
            /** @description Airport code. */
            DestinationAirport?: string;
            /** @description Hours until departure; a string in the table, a number in the sample (CXP-AMB-019). */
            HoursToDeparture?: (string | number) & unknown;
            /** @description Round trip or one way, though the sample sends another word (CXP-AMB-061). */
            JourneyType?: string;
            /** @description The whole route. */
            Route?: string;
            /** @description The whole route by countries. */
            RouteByCountry?: string;
        };
        RequestFlightPassenger: {
            /** @description The passenger's country of origin. */
            Country?: string;
            /** @description A date whose format only the sample shows (CXP-AMB-059). */
            DateOfBirth?: string & unknown;
            /** @description The passenger's passport. */
            Id?: string;
            Name?: string;
        };
        RequestCustomParameter: {
            Name?: string;
            Value?: string;
        };
        /** @description Optional as a whole, with three mandatory members where it is sent (CXP-AMB-033). */
        RequestRiskData: {
            /** @description The customer's name. */
            Name?: string;
            /** @enum {string} */
            Gender: "M" | "F";
            /** @description Typed as string without a format here (CXP-AMB-059). */
            DateOfBirth?: string;
            BillingAddress1?: string;
            BillingAddress2?: string;
            BillingCity?: string;
            BillingState?: string;
            BillingPostalCode?: string;
            BillingCountryCode?: string;
            Email?: components["schemas"]["EmailAddress"];
            /** @description Kind of product, as plain text. */
            ProductType: string;
            /** @description What exactly is bought, e.g. an airline ticket. */
            ProductDesc?: string;
            /** @description Stock-keeping number, as plain text without markup or Unicode values. */
            ProductItem: string;
            ProductQuantity?: number & unknown;
            /** @description Total price as a natural number; a decimal in the table, a string in the sample (CXP-AMB-020). */
            ProductPrice?: (number | string) & unknown;
            CardHolderPhoneNumber?: components["schemas"]["DigitsOrInteger"];
            OrderNumber?: string;
            SellerId?: string;
            FlightData?: components["schemas"]["RequestFlightData"];
            FlightPassengers?: components["schemas"]["RequestFlightPassenger"][];
            CustomParameters?: components["schemas"]["RequestCustomParameter"][];
        };
        /** @description ISO 3166-1 code of two or three letters. */
        CountryCode: string;
        /** Format: date */
        CalendarDate: string;
        RequestCustomer: {
            FirstName?: string;
            LastName?: string;
            Phone?: components["schemas"]["PhoneNumber"];
            City?: string;
            State?: components["schemas"]["StateCode"];
            Country?: components["schemas"]["CountryCode"];
            Email?: components["schemas"]["EmailAddress"];
            /** @description First line of the address. */
            Address1?: string;
            /** @description Second line of the address. */
            Address2?: string;
            Zip?: components["schemas"]["ZipCode"];
            DateOfBirth?: components["schemas"]["CalendarDate"];
            DriverLicenseNumber?: components["schemas"]["DigitsOrInteger"];
            /** @description State that issued the licence; goes with its number. */
            DriverLicenseState?: components["schemas"]["StateCode"];
            /** @description Last four digits of the social security number; needed where the date of birth is not sent (CXP-AMB-032). */
            SSN4?: number | string;
        };
        /** @description A card by its number or by the token that an earlier answer gave. A number is 16 digits and needs an expiry; a token is 16 characters with at least one letter and needs none (CXP-AMB-037, CXP-AMB-038). */
        RequestCard: {
            /** @description Card number, or card token. */
            CardNumber: string;
            CardHolderName?: string;
            /** @description The three or four digits of the card's verification code. */
            Cvv2?: number | string;
            /**
             * Format: yymm
             * @description Year and month of expiry as YYMM.
             */
            ExpirationDate?: string;
            Customer?: components["schemas"]["RequestCustomer"];
        };
        CreateSaleRequest: {
            /** @description The device that runs the sale. */
            DeviceGuid: components["schemas"]["Guid"];
            Amount: components["schemas"]["ChargedAmount"];
            /** @description The caller's own number for the call; the key of a timeout reversal. */
            SequenceNumber?: string;
            /** @description True runs the risk checks alone, false the risk checks and the authorisation, null whatever the merchant's settings say. */
            RiskProcessingOnly?: boolean | null;
            /** @description The merchant's name on the cardholder's statement for this sale. */
            StatementDescription?: string;
            ConnexPayTransaction?: components["schemas"]["RequestConnexPayTransaction"];
            RiskData?: components["schemas"]["RequestRiskData"];
            /** @description Not a row of the table itself, but no sale is possible without it (CXP-AMB-035). */
            Card: components["schemas"]["RequestCard"];
        };
        CreateTimeoutReversalRequest: {
            /** @description The device that ran the sale whose answer was lost. */
            DeviceGuid: components["schemas"]["Guid"];
            /** @description The sequence number of that sale; optional in the table, though nothing is found without it (CXP-AMB-051). */
            SequenceNumber?: string;
        };
        /** @description A bare JSON string that says what became of the sale (CXP-AMB-051). */
        TimeoutReversalText: string;
        /** @description An authorisation without capture. Every sample is approved; what such an authOnly alone has is required of such an authOnly alone (CXP-AMB-045). */
        AuthOnly: {
            guid: components["schemas"]["Guid"];
            status: components["schemas"]["TransactionStatus"];
            batchStatus?: components["schemas"]["BatchStatus"];
            timeStamp: components["schemas"]["Timestamp"];
            amount: components["schemas"]["ReportedAmount"];
            effectiveAmount?: components["schemas"]["ReportedAmount"];
            deviceGuid: components["schemas"]["Guid"];
            cardDataSource?: string;
            batchGuid?: components["schemas"]["Guid"];
            processorStatusCode?: components["schemas"]["ProcessorStatusCode"];
            processorResponseMessage?: string;
            wasProcessed?: boolean;
            authCode?: string;
            /** @description The number that voids take as AuthOnlyReferenceNumber (CXP-AMB-018). */
            refNumber?: string;
            invoiceNumber?: string;
            customerReceipt?: string;
            card: components["schemas"]["Card"];
        };
        AuthOnlyList: components["schemas"]["AuthOnly"][];
        CreateAuthOnlyRequest: {
            /** @description The device that runs the authorisation. */
            DeviceGuid: components["schemas"]["Guid"];
            Amount: components["schemas"]["ChargedAmount"];
            /** @description Not a row of the table itself, but nothing can be authorised without it (CXP-AMB-035). */
            Card: components["schemas"]["RequestCard"];
        };
        /** @description The card in captures, voids, returns and verifies, where no sample has a cardType (CXP-AMB-048). */
        UntypedCard: {
            first4: components["schemas"]["FourDigits"];
            last4: components["schemas"]["FourDigits"];
            cardNumber: components["schemas"]["CardToken"];
            cardHolderName?: string;
            /** @description Tolerated, since sales and authOnlys have it. */
            cardType?: components["schemas"]["CardType"];
            expirationDate: components["schemas"]["CardExpiry"];
            customer?: components["schemas"]["Customer"];
        };
        /** @description The authOnly inside a capture. It was approved, or it could not be captured. */
        CapturedAuthOnly: {
            guid: components["schemas"]["Guid"];
            status: components["schemas"]["TransactionStatus"];
            batchStatus: components["schemas"]["BatchStatus"];
            timeStamp: components["schemas"]["Timestamp"];
            amount: components["schemas"]["ReportedAmount"];
            effectiveAmount: components["schemas"]["ReportedAmount"];
            /** @description No request table has a field that it could come from (CXP-AMB-065). */
            orderNumber?: string;
            orderDate?: components["schemas"]["Timestamp"];
            deviceGuid: components["schemas"]["Guid"];
            customData?: string;
            /** @description Tolerated, since the authOnly's own answer has it. */
            cardDataSource?: string;
            batchGuid: components["schemas"]["Guid"];
            processorStatusCode: components["schemas"]["ProcessorStatusCode"];
            processorResponseMessage: string;
            wasProcessed: boolean;
            authCode: string;
            refNumber: string;
            invoiceNumber?: string;
            customerReceipt: string;
            card: components["schemas"]["UntypedCard"];
        };
        /** @description The sale that a capture makes. */
        RelatedSale: {
            /** @description What later voids and returns name as SaleGuid. */
            guid: components["schemas"]["Guid"];
            status: components["schemas"]["TransactionStatus"];
            batchStatus: components["schemas"]["BatchStatus"];
            timeStamp: components["schemas"]["Timestamp"];
            deviceGuid: components["schemas"]["Guid"];
            amount: components["schemas"]["ReportedAmount"];
            effectiveAmount: components["schemas"]["ReportedAmount"];
            batchGuid: components["schemas"]["Guid"];
            wasProcessed: boolean;
        };
        /** @description A capture with the authOnly that it collects and the sale that it makes. Every sample is approved; what such a capture alone has is required of such a capture alone (CXP-AMB-045). */
        Capture: {
            guid: components["schemas"]["Guid"];
            status: components["schemas"]["TransactionStatus"];
            batchStatus?: components["schemas"]["BatchStatus"];
            timeStamp: components["schemas"]["Timestamp"];
            deviceGuid: components["schemas"]["Guid"];
            authOnlyGuid: components["schemas"]["Guid"];
            newAmount?: components["schemas"]["ReportedAmount"];
            effectiveAmount?: components["schemas"]["ReportedAmount"];
            batchGuid?: components["schemas"]["Guid"];
            processorStatusCode?: components["schemas"]["ProcessorStatusCode"];
            processorResponseMessage?: string;
            wasProcessed?: boolean;
            refNumber?: string;
            invoiceNumber?: string;
            customerReceipt?: string;
            authOnly: components["schemas"]["CapturedAuthOnly"];
            relatedSale?: components["schemas"]["RelatedSale"];
        };
        CaptureList: components["schemas"]["Capture"][];
        CreateCaptureRequest: {
            /** @description The device that runs the capture. */
            DeviceGuid: components["schemas"]["Guid"];
            /** @description The authOnly to collect. */
            AuthOnlyGuid: components["schemas"]["Guid"];
            /** @description What to collect where it is not the authorised amount. */
            NewAmount?: components["schemas"]["ChargedAmount"];
        };
        /** @enum {string} */
        VoidReason: "POST_AUTH_USER_DECLINE" | "DEVICE_TIMEOUT" | "DEVICE_UNAVAILABLE" | "PARTIAL_REVERSAL" | "TORN_TRANSACTIONS" | "POST_AUTH_CHIP_DECLINE";
        /** @description The sale inside a void or a return. It was processed, or it could be neither. */
        EmbeddedSale: {
            guid: components["schemas"]["Guid"];
            status: components["schemas"]["TransactionStatus"];
            batchStatus: components["schemas"]["BatchStatus"];
            timeStamp: components["schemas"]["Timestamp"];
            deviceGuid: components["schemas"]["Guid"];
            amount: components["schemas"]["ReportedAmount"];
            effectiveAmount: components["schemas"]["ReportedAmount"];
            /** @description No request table has a field that it could come from (CXP-AMB-065). */
            orderNumber?: string;
            orderDate?: components["schemas"]["Timestamp"];
            batchGuid: components["schemas"]["Guid"];
            processorStatusCode: components["schemas"]["ProcessorStatusCode"];
            processorResponseMessage: string;
            wasProcessed: boolean;
            authCode: string;
            refNumber: string;
            invoiceNumber?: string;
            customerReceipt: string;
            customData?: string;
            card: components["schemas"]["UntypedCard"];
        };
        /** @description A void with the transaction that it cancels. Every sample is approved and of a sale; what such a void alone has is required of such a void alone (CXP-AMB-041, CXP-AMB-045). */
        Void: {
            guid: components["schemas"]["Guid"];
            batchStatus?: components["schemas"]["BatchStatus"];
            timeStamp: components["schemas"]["Timestamp"];
            deviceGuid: components["schemas"]["Guid"];
            saleGuid?: components["schemas"]["Guid"];
            /** @description No sample voids an authOnly; the name follows the capture's (CXP-AMB-041). */
            authOnlyGuid?: string;
            status: components["schemas"]["TransactionStatus"];
            voidReason?: components["schemas"]["VoidReason"];
            processorStatusCode?: components["schemas"]["ProcessorStatusCode"];
            wasProcessed?: boolean;
            batchGuid?: components["schemas"]["Guid"];
            authCode?: string;
            refNumber?: string;
            invoiceNumber?: string;
            customerReceipt?: string;
            sale?: components["schemas"]["EmbeddedSale"];
            /** @description No sample voids an authOnly; the name follows the capture's (CXP-AMB-041). */
            authOnly?: {
                [key: string]: unknown;
            };
        };
        VoidList: components["schemas"]["Void"][];
        /** @description Names exactly one transaction, by its guid or by its reference number (CXP-AMB-040). */
        CreateVoidRequest: {
            /** @description The device that runs the void. */
            DeviceGuid: components["schemas"]["Guid"];
            SaleGuid?: components["schemas"]["Guid"];
            /** @description The sale's refNumber. */
            SaleReferenceNumber?: components["schemas"]["DigitsOrInteger"];
            AuthOnlyGuid?: components["schemas"]["Guid"];
            /** @description The authOnly's refNumber. */
            AuthOnlyReferenceNumber?: components["schemas"]["DigitsOrInteger"];
            VoidReason?: components["schemas"]["VoidReason"];
        } & (unknown | unknown | unknown | unknown);
        /** @description A return with the sale that it gives money back from. Every sample is approved; what such a return alone has is required of such a return alone (CXP-AMB-045). */
        Return: {
            guid: components["schemas"]["Guid"];
            batchStatus?: components["schemas"]["BatchStatus"];
            timeStamp: components["schemas"]["Timestamp"];
            deviceGuid: components["schemas"]["Guid"];
            saleGuid: components["schemas"]["Guid"];
            status: components["schemas"]["TransactionStatus"];
            amount: components["schemas"]["ReportedAmount"];
            batchGuid?: components["schemas"]["Guid"];
            processorStatusCode?: components["schemas"]["ProcessorStatusCode"];
            wasProcessed?: boolean;
            authCode?: string;
            refNumber?: string;
            invoiceNumber?: string;
            customerReceipt?: string;
            sale: components["schemas"]["EmbeddedSale"];
        };
        ReturnList: components["schemas"]["Return"][];
        /** @description Names the sale by its guid or by its reference number, not by both. */
        CreateReturnRequest: {
            /** @description The device that runs the return. */
            DeviceGuid: components["schemas"]["Guid"];
            SaleGuid?: components["schemas"]["Guid"];
            /** @description The sale's refNumber. */
            SaleReferenceNumber?: components["schemas"]["DigitsOrInteger"];
            /** @description What to give back; may be less than the sale. */
            Amount: components["schemas"]["ChargedAmount"];
        } & (unknown | unknown);
        /** @description A check of a card that moves no money, hence without amount and batch. */
        Verify: {
            guid: components["schemas"]["Guid"];
            status: components["schemas"]["TransactionStatus"];
            timeStamp: components["schemas"]["Timestamp"];
            deviceGuid: components["schemas"]["Guid"];
            card: components["schemas"]["UntypedCard"];
            processorStatusCode?: components["schemas"]["ProcessorStatusCode"];
            wasProcessed?: boolean;
        };
        VerifyList: components["schemas"]["Verify"][];
        CreateVerifyRequest: {
            /** @description The device that runs the verification. */
            DeviceGuid: components["schemas"]["Guid"];
            /** @description Not a row of the table itself, but there is nothing to verify without it (CXP-AMB-035). */
            Card: components["schemas"]["RequestCard"];
        };
        CloseBatchRequest: {
            /** @description The device whose open batch is closed. */
            DeviceGuid: components["schemas"]["Guid"];
        };
        BatchTotals: {
            /** @description The merchant's four-digit category code. */
            siccode: string;
            saleCount: number;
            saleAmount: components["schemas"]["ReportedAmount"];
            returnCount: number;
            returnAmount: components["schemas"]["ReportedAmount"];
        };
        BatchClosure: {
            deviceGuid: components["schemas"]["Guid"];
            /** @description The closed batch. */
            guid: components["schemas"]["Guid"];
            /** @description PASS in the sample, unlike every other status of the document (CXP-AMB-073). */
            status: string;
            responseCode: components["schemas"]["ProcessorStatusCode"];
            responseMessage: string;
            closureDate: components["schemas"]["Timestamp"];
            batchInfo: components["schemas"]["BatchTotals"];
        };
        /** @description The table itself spells these names with a small first letter (CXP-AMB-002). */
        SearchBatchesRequest: {
            deviceGuid: components["schemas"]["Guid"];
            /** @description First day as YYYY-MM-DD, though the sample sends another form (CXP-AMB-007). */
            startDate: components["schemas"]["CalendarDate"];
            /** @description Last day, in the same form. */
            endDate: components["schemas"]["CalendarDate"];
        };
        TransactionType: string & ("Sale" | "Auth Only" | "Void" | "Capture" | "Return");
        /** @description A transaction inside a found batch; without an identifier, unlike the batch's own list of transactions. */
        FoundBatchTransaction: {
            transactionType: components["schemas"]["TransactionType"];
            transactionDatetime: components["schemas"]["Timestamp"];
            lastFour: components["schemas"]["FourDigits"];
            cardType: components["schemas"]["CardType"];
            amount: components["schemas"]["ReportedAmount"];
        };
        FoundBatch: {
            batchNumber: string;
            closureDate: components["schemas"]["Timestamp"];
            /** @description Returns may outweigh sales, so it has no lower bound. */
            batchTotalAmount: number;
            transactions: components["schemas"]["FoundBatchTransaction"][];
        };
        BatchSearchResult: {
            count: number;
            ret: components["schemas"]["FoundBatch"][];
        };
        BatchTransaction: {
            transactionType: components["schemas"]["TransactionType"];
            transactionGuid: components["schemas"]["Guid"];
            transactionDatetime: components["schemas"]["Timestamp"];
            lastFour: components["schemas"]["FourDigits"];
            cardType: components["schemas"]["CardType"];
            amount: components["schemas"]["ReportedAmount"];
        };
        BatchTransactionList: components["schemas"]["BatchTransaction"][];
        Role: {
            name: string & ("Iso Admin" | "Iso Employee" | "Merchant Admin" | "Super User");
        };
        UserRoles: {
            userName: string;
            userGuid: components["schemas"]["Guid"];
            roles: components["schemas"]["Role"][];
        };
        /** @description Every criterion is optional. */
        SearchUsersRequest: {
            AccountNumber?: components["schemas"]["DigitsOrInteger"];
            Username?: string;
            IsoNumber?: components["schemas"]["DigitsOrInteger"];
            FirstName?: string;
            LastName?: string;
            Email?: components["schemas"]["EmailAddress"];
            Phone?: components["schemas"]["PhoneNumber"];
            Address1?: string;
            Address2?: string;
            City?: string;
            State?: components["schemas"]["StateCode"];
            Zipcode?: components["schemas"]["ZipCode"];
            Status?: components["schemas"]["UserStatus"];
        };
        /** @description Number of rows. */
        FoundCount: number;
        FoundUser: {
            guid: components["schemas"]["Guid"];
            userName: string;
            /** @description A string here, a number in the answer of a registration (CXP-AMB-016). */
            isoNumber: number | string;
            firstName: string;
            lastName: string;
            email: string;
            phone: string;
            status: components["schemas"]["UserStatus"];
            address1: string;
            /** @description Optional at registration, so left out or null where it was not sent. */
            address2?: string | null;
            city: string;
            state: string;
            zipcode: string;
            accountNumber: string;
            roles: components["schemas"]["Role"][];
        };
        UserSearchResult: {
            count: components["schemas"]["FoundCount"];
            ret: components["schemas"]["FoundUser"][];
        };
        /** @description Missing from the tables, though the samples search by it (CXP-AMB-006). */
        SearchedGuid: string;
        /** @description Typed as integer with a minimum of half a unit, so decimals must be meant (CXP-AMB-021). */
        SearchedAmount: number & components["schemas"]["MoneyRange"];
        /** @description Length 17 is read as the longest, since every sample is shorter (CXP-AMB-030). */
        SearchedOrderNumber: string;
        /**
         * Format: date
         * @description A date whose format only the search for batches names (CXP-AMB-008).
         */
        SearchedDate: string;
        SearchSalesRequest: {
            /** @description The samples spell it merchantGuid (CXP-AMB-003). */
            MerchantGuid: components["schemas"]["Guid"];
            guid?: components["schemas"]["SearchedGuid"];
            AmountFrom?: components["schemas"]["SearchedAmount"];
            AmountTo?: components["schemas"]["SearchedAmount"];
            CardHolderName?: string;
            CardLastFour?: string;
            CardType?: string;
            InvoiceNumber?: components["schemas"]["DigitsOrInteger"];
            OrderNumber?: components["schemas"]["SearchedOrderNumber"];
            OrderDateFrom?: components["schemas"]["SearchedDate"];
            OrderDateTo?: components["schemas"]["SearchedDate"];
            TimeStampFrom?: components["schemas"]["SearchedDate"];
            TimeStampTo?: components["schemas"]["SearchedDate"];
            Status?: components["schemas"]["TransactionStatus"];
            /** @description The merchant's own name for the customer; no other request can set it (CXP-AMB-063). */
            MerchantCustomerId?: string;
        };
        FoundCard: {
            cardHolderName?: string;
            cardType: components["schemas"]["CardType"];
            last4: components["schemas"]["FourDigits"];
        };
        FoundSale: {
            status: components["schemas"]["TransactionStatus"];
            amount: components["schemas"]["ReportedAmount"];
            card: components["schemas"]["FoundCard"];
            timeStamp: components["schemas"]["Timestamp"];
            /** @description Null where the processor was not asked, as in rows of other searches (CXP-AMB-057). */
            processorResponseMessage: string | null;
            effectiveAmount: components["schemas"]["ReportedAmount"];
            batchStatus: components["schemas"]["BatchStatus"];
            guid: components["schemas"]["Guid"];
            deviceGuid: components["schemas"]["Guid"];
        };
        SaleSearchResult: {
            count: components["schemas"]["FoundCount"];
            ret: components["schemas"]["FoundSale"][];
        };
        SearchVoidsRequest: {
            /** @description The sample spells it merchantGuid (CXP-AMB-003). */
            MerchantGuid: components["schemas"]["Guid"];
            SaleGuid?: components["schemas"]["SearchedGuid"];
            VoidReason?: components["schemas"]["VoidReason"];
            Status?: components["schemas"]["TransactionStatus"];
            TimeStampFrom?: components["schemas"]["SearchedDate"];
            TimeStampTo?: components["schemas"]["SearchedDate"];
        };
        FoundVoidedSale: {
            amount: components["schemas"]["ReportedAmount"];
            card: components["schemas"]["FoundCard"];
        };
        /** @description The sample voids a sale with a reason. A void of an authOnly has no sale, and the reason is optional (CXP-AMB-041). */
        FoundVoid: {
            status: components["schemas"]["TransactionStatus"];
            sale?: components["schemas"]["FoundVoidedSale"];
            voidReason?: components["schemas"]["VoidReason"];
            timeStamp: components["schemas"]["Timestamp"];
            processorStatusCode: components["schemas"]["ProcessorStatusCode"];
            batchStatus: components["schemas"]["BatchStatus"];
            guid: components["schemas"]["Guid"];
        };
        VoidSearchResult: {
            count: components["schemas"]["FoundCount"];
            ret: components["schemas"]["FoundVoid"][];
        };
        SearchReturnsRequest: {
            /** @description The sample spells it merchantGuid (CXP-AMB-003). */
            MerchantGuid: components["schemas"]["Guid"];
            guid?: components["schemas"]["SearchedGuid"];
            AmountFrom?: components["schemas"]["SearchedAmount"];
            AmountTo?: components["schemas"]["SearchedAmount"];
            Status?: components["schemas"]["TransactionStatus"];
            TimeStampFrom?: components["schemas"]["SearchedDate"];
            TimeStampTo?: components["schemas"]["SearchedDate"];
        };
        FoundReturn: {
            status: components["schemas"]["TransactionStatus"];
            amount: components["schemas"]["ReportedAmount"];
            card: components["schemas"]["FoundCard"];
            timeStamp: components["schemas"]["Timestamp"];
            processorStatusCode: components["schemas"]["ProcessorStatusCode"];
            batchStatus: components["schemas"]["BatchStatus"];
            guid: components["schemas"]["Guid"];
            deviceGuid: components["schemas"]["Guid"];
        };
        ReturnSearchResult: {
            count: components["schemas"]["FoundCount"];
            ret: components["schemas"]["FoundReturn"][];
        };
        SearchAuthOnlysRequest: {
            /** @description The sample spells it merchantGuid (CXP-AMB-003). */
            MerchantGuid: components["schemas"]["Guid"];
            guid?: components["schemas"]["SearchedGuid"];
            AmountFrom?: components["schemas"]["SearchedAmount"];
            AmountTo?: components["schemas"]["SearchedAmount"];
            CardLastFour?: string;
            CardHolderName?: string;
            CardType?: string;
            InvoiceNumber?: components["schemas"]["DigitsOrInteger"];
            OrderNumber?: components["schemas"]["SearchedOrderNumber"];
            OrderDateFrom?: components["schemas"]["SearchedDate"];
            OrderDateTo?: components["schemas"]["SearchedDate"];
            TimeStampFrom?: components["schemas"]["SearchedDate"];
            TimeStampTo?: components["schemas"]["SearchedDate"];
            Status?: components["schemas"]["TransactionStatus"];
            /** @description The merchant's own name for the customer; no other request can set it (CXP-AMB-063). */
            MerchantCustomerId?: string;
        };
        /** Format: timestamp */
        NullableTimestamp: string | null;
        /** @description Null in the samples; what else it holds is not shown (CXP-AMB-063). */
        CustomerId: string | null;
        /** @description Null in the samples; what it holds after a capture or a void is not shown (CXP-AMB-057). */
        RelatedTransaction: {
            [key: string]: unknown;
        } | string | null;
        FoundAuthOnly: {
            status: components["schemas"]["TransactionStatus"];
            amount: components["schemas"]["ReportedAmount"];
            card: components["schemas"]["FoundCard"];
            orderNumber: string | null;
            orderDate: components["schemas"]["NullableTimestamp"];
            timeStamp: components["schemas"]["Timestamp"];
            customerId: components["schemas"]["CustomerId"];
            processorResponseMessage: string | null;
            batchStatus: components["schemas"]["BatchStatus"];
            relatedCapture: components["schemas"]["RelatedTransaction"];
            relatedVoid: components["schemas"]["RelatedTransaction"];
            guid: components["schemas"]["Guid"];
            deviceGuid: components["schemas"]["Guid"];
        };
        AuthOnlySearchResult: {
            count: components["schemas"]["FoundCount"];
            ret: components["schemas"]["FoundAuthOnly"][];
        };
        SearchCapturesRequest: {
            /** @description The sample spells it merchantGuid (CXP-AMB-003). */
            MerchantGuid: components["schemas"]["Guid"];
            guid?: components["schemas"]["SearchedGuid"];
            NewAmountFrom?: components["schemas"]["SearchedAmount"];
            NewAmountTo?: components["schemas"]["SearchedAmount"];
            TimeStampFrom?: components["schemas"]["SearchedDate"];
            TimeStampTo?: components["schemas"]["SearchedDate"];
            Status?: components["schemas"]["TransactionStatus"];
        };
        /** @description Captures and recurring billings show no cardType (CXP-AMB-048). */
        FoundUntypedCard: {
            cardHolderName?: string;
            cardType?: components["schemas"]["CardType"];
            last4: components["schemas"]["FourDigits"];
        };
        /** @description The sample fills in amount, card and order only; its identifiers are nil and its year is 1 (CXP-AMB-014). */
        FoundCapturedAuthOnly: {
            status: components["schemas"]["TransactionStatus"] | null;
            amount: components["schemas"]["ReportedAmount"];
            card: components["schemas"]["FoundUntypedCard"];
            orderNumber: string | null;
            orderDate: components["schemas"]["NullableTimestamp"];
            timeStamp: components["schemas"]["Timestamp"];
            customerId: components["schemas"]["CustomerId"];
            processorResponseMessage: string | null;
            batchStatus: components["schemas"]["BatchStatus"] | null;
            relatedCapture: components["schemas"]["RelatedTransaction"];
            relatedVoid: components["schemas"]["RelatedTransaction"];
            guid: components["schemas"]["Guid"];
            deviceGuid: components["schemas"]["Guid"];
        };
        FoundCapture: {
            status: components["schemas"]["TransactionStatus"];
            authOnly: components["schemas"]["FoundCapturedAuthOnly"];
            /** @description Zero in the sample, for an authOnly of 11.11. */
            newAmount: components["schemas"]["ReportedAmount"];
            timeStamp: components["schemas"]["Timestamp"];
            processorResponseMessage: string | null;
            batchStatus: components["schemas"]["BatchStatus"];
            guid: components["schemas"]["Guid"];
        };
        CaptureSearchResult: {
            count: components["schemas"]["FoundCount"];
            ret: components["schemas"]["FoundCapture"][];
        };
        SearchVerifiesRequest: {
            /** @description The sample spells it merchantGuid (CXP-AMB-003). */
            MerchantGuid: components["schemas"]["Guid"];
            guid?: components["schemas"]["SearchedGuid"];
            CardLastFour?: string;
            CardHolderName?: string;
            CardType?: string;
            TimeStampFrom?: components["schemas"]["SearchedDate"];
            TimeStampTo?: components["schemas"]["SearchedDate"];
            Status?: components["schemas"]["TransactionStatus"];
        };
        /** @description The only row without an identifier, though it is searched by one (CXP-AMB-052). */
        FoundVerify: {
            status: components["schemas"]["TransactionStatus"];
            card: components["schemas"]["FoundCard"];
            timeStamp: components["schemas"]["Timestamp"];
            processorStatusCode: components["schemas"]["ProcessorStatusCode"];
        };
        VerifySearchResult: {
            count: components["schemas"]["FoundCount"];
            ret: components["schemas"]["FoundVerify"][];
        };
        /** @description A string whose values the document leaves open (CXP-AMB-064). */
        SearchedFlag: string;
        SearchRecurringBillingsRequest: {
            /** @description The sample spells it merchantGuid (CXP-AMB-003). */
            MerchantGuid: components["schemas"]["Guid"];
            guid?: components["schemas"]["SearchedGuid"];
            CardOnly?: components["schemas"]["SearchedFlag"];
            BankAccountOnly?: components["schemas"]["SearchedFlag"];
            ActiveOnly?: components["schemas"]["SearchedFlag"];
            PausedOnly?: components["schemas"]["SearchedFlag"];
            CompletedOnly?: components["schemas"]["SearchedFlag"];
            AmountFrom?: components["schemas"]["SearchedAmount"];
            AmountTo?: components["schemas"]["SearchedAmount"];
            CreatedDateFrom?: components["schemas"]["SearchedDate"];
            CreatedDateTo?: components["schemas"]["SearchedDate"];
        };
        /** @description The sample pays by card until a date; other billings have no card or no end. */
        FoundRecurringBilling: {
            status: string & ("RecurringBilling - Active" | "RecurringBilling - Paused" | "RecurringBilling - Completed" | "RecurringBilling - Deactivated");
            /** @description A text for people that says how intervalValue is read (CXP-AMB-071). */
            interval: string;
            intervalValue: string;
            amount: components["schemas"]["ReportedAmount"];
            recurringBillingNumber: string;
            startDate: components["schemas"]["Timestamp"];
            endDate?: components["schemas"]["Timestamp"];
            card?: components["schemas"]["FoundUntypedCard"];
            guid: components["schemas"]["Guid"];
        };
        RecurringBillingSearchResult: {
            count: components["schemas"]["FoundCount"];
            ret: components["schemas"]["FoundRecurringBilling"][];
        };
        /** @enum {string} */
        ValidFor: "DAY" | "WEEK" | "MONTH" | "LIFETIME" | "TRANSACTION";
        IssueCardRequest: {
            MerchantGuid: components["schemas"]["Guid"];
            /** @description The cardholder's first name. */
            FirstName: string;
            /** @description The cardholder's last name. */
            LastName: string;
            Phone?: components["schemas"]["PhoneNumber"];
            /** @description First line of the cardholder's address. */
            Address1?: string;
            /** @description Second line of the cardholder's address. */
            Address2?: string;
            City?: string;
            State?: components["schemas"]["StateCode"];
            Zipcode?: components["schemas"]["ZipCode"];
            /** @description How often the card can be used; not sent where ValidFor is TRANSACTION (CXP-AMB-023, CXP-AMB-024). */
            UsageLimit?: number & unknown & unknown;
            /** @description The most that the card can spend (CXP-AMB-075). */
            AmountLimit: number & unknown & components["schemas"]["MoneyRange"];
            /** @description The period that the two limits are counted in. */
            ValidFor: components["schemas"]["ValidFor"];
            /** @description Four-digit category to which the card is restricted; the sample sends an empty text for none (CXP-AMB-025). */
            Mcc?: string;
            /** @description A code without a documented list; the sample sends 01 (CXP-AMB-067). */
            PurchaseType: string;
            /** @description The incomingTransCode of the sale that funds the card (CXP-AMB-053). */
            IncomingTransactionCode: string;
        };
        CardHolder: {
            guid: components["schemas"]["Guid"];
            merchantGuid: components["schemas"]["Guid"];
            firstName: string;
            lastName: string;
            phone?: string;
            address1?: string;
            address2?: string;
            city?: string;
            state?: string;
            zipcode?: string;
            status: string;
        };
        IssuedCard: {
            guid: components["schemas"]["Guid"];
            cardHolderGuid: components["schemas"]["Guid"];
            nameLine1: string;
            nameLine2: string;
            status: string;
        };
        /** @description The limits of an issued card. */
        Velocity: {
            guid: components["schemas"]["Guid"];
            cardGuid: components["schemas"]["Guid"];
            usageLimit?: number;
            amountLimit: components["schemas"]["ReportedAmount"];
            validFor: components["schemas"]["ValidFor"];
            mcc?: string;
            /** @description Cut off after 50 characters in the sample (CXP-AMB-055). */
            name: string;
            status: string;
        };
        /** @description What the funding sale still allows after this card. */
        BalanceControl: {
            guid: components["schemas"]["Guid"];
            incomingTransactionCode: string;
            expectedOutcomingPayments: number;
            thisPaymentNumber: number;
            availablePayments: number;
            authorizedAmount: components["schemas"]["ReportedAmount"];
            thisTransactionAmount: components["schemas"]["ReportedAmount"];
            balance: components["schemas"]["ReportedAmount"];
            currencyCode: string;
            filler: string;
            outgoingTransactionCode: string;
        };
        IssueCardResult: {
            merchantGuid: components["schemas"]["Guid"];
            cardHolder: components["schemas"]["CardHolder"];
            card: components["schemas"]["IssuedCard"];
            velocity: components["schemas"]["Velocity"];
            balanceControl: components["schemas"]["BalanceControl"];
        };
    };
    responses: {
        /** @description The token and its lifetime. */
        TokenAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Token"];
            };
        };
        /** @description The grant type is unknown, or the user name or the password is wrong. */
        TokenRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenError"];
            };
        };
        /** @description The user name or the password is wrong, said with the other status that OAuth 2.0 allows. */
        TokenUnauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenError"];
            };
        };
        /** @description The registered user. */
        RegisteredUserAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RegisteredUser"];
            };
        };
        /** @description The request cannot be read, or one of its fields is missing or of the wrong type. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
            };
        };
        /** @description The bearer token is missing, unknown or expired. */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description A rule of the service or the card's processor refuses the request. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The new password holds. */
        PasswordChangedAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccountMessage"];
            };
        };
        /** @description The key is on its way. */
        PasswordResetRequestedAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccountMessage"];
            };
        };
        /** @description The new password holds. */
        PasswordResetAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccountMessage"];
            };
        };
        /** @description The devices with their number. */
        DeviceListAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeviceList"];
            };
        };
        /** @description The list or the search found nothing (CXP-AMB-043). */
        NoResults: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description There is no such object; or a list or search found nothing and says NoResultFound204 (CXP-AMB-043). */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The sales. */
        SaleListAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SaleList"];
            };
        };
        /** @description The sale, approved or declined. */
        CreatedSaleAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Sale"];
            };
        };
        /** @description The sale. */
        SaleAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Sale"];
            };
        };
        /** @description The sales of the batch. */
        BatchSaleListAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SaleList"];
            };
        };
        /** @description A text that says what was found and done. */
        TimeoutReversalAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TimeoutReversalText"];
            };
        };
        /** @description The authOnlys. */
        AuthOnlyListAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AuthOnlyList"];
            };
        };
        /** @description The authOnly. */
        CreatedAuthOnlyAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AuthOnly"];
            };
        };
        /** @description The authOnly. */
        AuthOnlyAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AuthOnly"];
            };
        };
        /** @description The captures. */
        CaptureListAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CaptureList"];
            };
        };
        /** @description The capture. */
        CreatedCaptureAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Capture"];
            };
        };
        /** @description The capture. */
        CaptureAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Capture"];
            };
        };
        /** @description The voids. */
        VoidListAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["VoidList"];
            };
        };
        /** @description The void. */
        CreatedVoidAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Void"];
            };
        };
        /** @description The void. */
        VoidAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Void"];
            };
        };
        /** @description The returns. */
        ReturnListAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ReturnList"];
            };
        };
        /** @description The return. */
        CreatedReturnAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Return"];
            };
        };
        /** @description The return. */
        ReturnAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Return"];
            };
        };
        /** @description The verifies. */
        VerifyListAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["VerifyList"];
            };
        };
        /** @description The verify. */
        CreatedVerifyAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Verify"];
            };
        };
        /** @description The verify. */
        VerifyAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Verify"];
            };
        };
        /** @description The closed batch with its totals. */
        BatchClosureAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BatchClosure"];
            };
        };
        /** @description The found batches, each with its transactions. */
        BatchSearchAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BatchSearchResult"];
            };
        };
        /** @description The transactions of the batch. */
        BatchTransactionListAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BatchTransactionList"];
            };
        };
        /** @description The user and their roles. */
        UserRolesAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserRoles"];
            };
        };
        /** @description The caller and their roles. */
        MyRolesAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserRoles"];
            };
        };
        /** @description The found users. */
        UserSearchAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserSearchResult"];
            };
        };
        /** @description The found sales. */
        SaleSearchAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SaleSearchResult"];
                "text/csv": string;
            };
        };
        /** @description The found voids. */
        VoidSearchAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["VoidSearchResult"];
                "text/csv": string;
            };
        };
        /** @description The found returns. */
        ReturnSearchAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ReturnSearchResult"];
                "text/csv": string;
            };
        };
        /** @description The found authOnlys. */
        AuthOnlySearchAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AuthOnlySearchResult"];
                "text/csv": string;
            };
        };
        /** @description The found captures. */
        CaptureSearchAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CaptureSearchResult"];
                "text/csv": string;
            };
        };
        /** @description The found verifies. */
        VerifySearchAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["VerifySearchResult"];
                "text/csv": string;
            };
        };
        /** @description The found recurring billings. */
        RecurringBillingSearchAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RecurringBillingSearchResult"];
                "text/csv": string;
            };
        };
        /** @description The card with its holder, its limits and what the sale still allows. */
        IssuedCardAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["IssueCardResult"];
            };
        };
    };
    parameters: {
        /** @description Identifier of the object. */
        Guid: components["schemas"]["Guid"];
        /** @description Whether the results are meant for CSV; True or False, with a capital letter (CXP-AMB-005, CXP-AMB-049). */
        Exportable: "True" | "False";
        /** @description Page of the results; the paths without it answer page 1. */
        PageNumber: number & unknown;
        /** @description Rows on a page; the paths without it answer 500. */
        PageSize: number & unknown;
    };
    requestBodies: {
        SearchSalesBody: {
            content: {
                "application/json": components["schemas"]["SearchSalesRequest"];
            };
        };
        SearchVoidsBody: {
            content: {
                "application/json": components["schemas"]["SearchVoidsRequest"];
            };
        };
        SearchReturnsBody: {
            content: {
                "application/json": components["schemas"]["SearchReturnsRequest"];
            };
        };
        SearchAuthOnlysBody: {
            content: {
                "application/json": components["schemas"]["SearchAuthOnlysRequest"];
            };
        };
        SearchCapturesBody: {
            content: {
                "application/json": components["schemas"]["SearchCapturesRequest"];
            };
        };
        SearchVerifiesBody: {
            content: {
                "application/json": components["schemas"]["SearchVerifiesRequest"];
            };
        };
        SearchRecurringBillingsBody: {
            content: {
                "application/json": components["schemas"]["SearchRecurringBillingsRequest"];
            };
        };
    };
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
                "application/x-www-form-urlencoded": components["schemas"]["CreateTokenRequest"];
            };
        };
        responses: {
            200: components["responses"]["TokenAnswer"];
            400: components["responses"]["TokenRefused"];
            401: components["responses"]["TokenUnauthenticated"];
        };
    };
    registerUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterUserRequest"];
            };
        };
        responses: {
            200: components["responses"]["RegisteredUserAnswer"];
            201: components["responses"]["RegisteredUserAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Refused"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            200: components["responses"]["PasswordChangedAnswer"];
            201: components["responses"]["PasswordChangedAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Refused"];
        };
    };
    requestPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestPasswordResetRequest"];
            };
        };
        responses: {
            200: components["responses"]["PasswordResetRequestedAnswer"];
            201: components["responses"]["PasswordResetRequestedAnswer"];
            400: components["responses"]["BadRequest"];
            422: components["responses"]["Refused"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordRequest"];
            };
        };
        responses: {
            200: components["responses"]["PasswordResetAnswer"];
            201: components["responses"]["PasswordResetAnswer"];
            400: components["responses"]["BadRequest"];
            422: components["responses"]["Refused"];
        };
    };
    listDevices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DeviceListAnswer"];
            204: components["responses"]["NoResults"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    listSales: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SaleListAnswer"];
            204: components["responses"]["NoResults"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    createSale: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSaleRequest"];
            };
        };
        responses: {
            200: components["responses"]["CreatedSaleAnswer"];
            201: components["responses"]["CreatedSaleAnswer"];
            202: components["responses"]["CreatedSaleAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Refused"];
        };
    };
    getSale: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the object. */
                guid: components["parameters"]["Guid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SaleAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    listSalesByBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the object. */
                guid: components["parameters"]["Guid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["BatchSaleListAnswer"];
            204: components["responses"]["NoResults"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    createTimeoutReversal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTimeoutReversalRequest"];
            };
        };
        responses: {
            200: components["responses"]["TimeoutReversalAnswer"];
            201: components["responses"]["TimeoutReversalAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Refused"];
        };
    };
    listAuthOnlys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AuthOnlyListAnswer"];
            204: components["responses"]["NoResults"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    createAuthOnly: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAuthOnlyRequest"];
            };
        };
        responses: {
            200: components["responses"]["CreatedAuthOnlyAnswer"];
            201: components["responses"]["CreatedAuthOnlyAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Refused"];
        };
    };
    getAuthOnly: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the object. */
                guid: components["parameters"]["Guid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AuthOnlyAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    listCaptures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CaptureListAnswer"];
            204: components["responses"]["NoResults"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
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
                "application/json": components["schemas"]["CreateCaptureRequest"];
            };
        };
        responses: {
            200: components["responses"]["CreatedCaptureAnswer"];
            201: components["responses"]["CreatedCaptureAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Refused"];
        };
    };
    getCapture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the object. */
                guid: components["parameters"]["Guid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CaptureAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    listVoids: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VoidListAnswer"];
            204: components["responses"]["NoResults"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
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
                "application/json": components["schemas"]["CreateVoidRequest"];
            };
        };
        responses: {
            200: components["responses"]["CreatedVoidAnswer"];
            201: components["responses"]["CreatedVoidAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Refused"];
        };
    };
    getVoid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the object. */
                guid: components["parameters"]["Guid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VoidAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    listReturns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ReturnListAnswer"];
            204: components["responses"]["NoResults"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    createReturn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateReturnRequest"];
            };
        };
        responses: {
            200: components["responses"]["CreatedReturnAnswer"];
            201: components["responses"]["CreatedReturnAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Refused"];
        };
    };
    getReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the object. */
                guid: components["parameters"]["Guid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ReturnAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    listVerifies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VerifyListAnswer"];
            204: components["responses"]["NoResults"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    createVerify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateVerifyRequest"];
            };
        };
        responses: {
            200: components["responses"]["CreatedVerifyAnswer"];
            201: components["responses"]["CreatedVerifyAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Refused"];
        };
    };
    getVerify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the object. */
                guid: components["parameters"]["Guid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VerifyAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    closeBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseBatchRequest"];
            };
        };
        responses: {
            200: components["responses"]["BatchClosureAnswer"];
            201: components["responses"]["BatchClosureAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Refused"];
        };
    };
    searchBatches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchBatchesRequest"];
            };
        };
        responses: {
            200: components["responses"]["BatchSearchAnswer"];
            204: components["responses"]["NoResults"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    listBatchTransactions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the object. */
                guid: components["parameters"]["Guid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["BatchTransactionListAnswer"];
            204: components["responses"]["NoResults"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    getUserRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the object. */
                guid: components["parameters"]["Guid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserRolesAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    getMyRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MyRolesAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Refused"];
        };
    };
    searchUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchUsersRequest"];
            };
        };
        responses: {
            200: components["responses"]["UserSearchAnswer"];
            204: components["responses"]["NoResults"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    searchSales: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whether the results are meant for CSV; True or False, with a capital letter (CXP-AMB-005, CXP-AMB-049). */
                exportable: components["parameters"]["Exportable"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SearchSalesBody"];
        responses: {
            200: components["responses"]["SaleSearchAnswer"];
            204: components["responses"]["NoResults"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    searchSalesPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whether the results are meant for CSV; True or False, with a capital letter (CXP-AMB-005, CXP-AMB-049). */
                exportable: components["parameters"]["Exportable"];
                /** @description Page of the results; the paths without it answer page 1. */
                pageNumber: components["parameters"]["PageNumber"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SearchSalesBody"];
        responses: {
            200: components["responses"]["SaleSearchAnswer"];
            204: components["responses"]["NoResults"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    searchSalesPageSized: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whether the results are meant for CSV; True or False, with a capital letter (CXP-AMB-005, CXP-AMB-049). */
                exportable: components["parameters"]["Exportable"];
                /** @description Page of the results; the paths without it answer page 1. */
                pageNumber: components["parameters"]["PageNumber"];
                /** @description Rows on a page; the paths without it answer 500. */
                pageSize: components["parameters"]["PageSize"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SearchSalesBody"];
        responses: {
            200: components["responses"]["SaleSearchAnswer"];
            204: components["responses"]["NoResults"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    searchVoids: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whether the results are meant for CSV; True or False, with a capital letter (CXP-AMB-005, CXP-AMB-049). */
                exportable: components["parameters"]["Exportable"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SearchVoidsBody"];
        responses: {
            200: components["responses"]["VoidSearchAnswer"];
            204: components["responses"]["NoResults"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    searchVoidsPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whether the results are meant for CSV; True or False, with a capital letter (CXP-AMB-005, CXP-AMB-049). */
                exportable: components["parameters"]["Exportable"];
                /** @description Page of the results; the paths without it answer page 1. */
                pageNumber: components["parameters"]["PageNumber"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SearchVoidsBody"];
        responses: {
            200: components["responses"]["VoidSearchAnswer"];
            204: components["responses"]["NoResults"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    searchVoidsPageSized: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whether the results are meant for CSV; True or False, with a capital letter (CXP-AMB-005, CXP-AMB-049). */
                exportable: components["parameters"]["Exportable"];
                /** @description Page of the results; the paths without it answer page 1. */
                pageNumber: components["parameters"]["PageNumber"];
                /** @description Rows on a page; the paths without it answer 500. */
                pageSize: components["parameters"]["PageSize"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SearchVoidsBody"];
        responses: {
            200: components["responses"]["VoidSearchAnswer"];
            204: components["responses"]["NoResults"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    searchReturns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whether the results are meant for CSV; True or False, with a capital letter (CXP-AMB-005, CXP-AMB-049). */
                exportable: components["parameters"]["Exportable"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SearchReturnsBody"];
        responses: {
            200: components["responses"]["ReturnSearchAnswer"];
            204: components["responses"]["NoResults"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    searchReturnsPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whether the results are meant for CSV; True or False, with a capital letter (CXP-AMB-005, CXP-AMB-049). */
                exportable: components["parameters"]["Exportable"];
                /** @description Page of the results; the paths without it answer page 1. */
                pageNumber: components["parameters"]["PageNumber"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SearchReturnsBody"];
        responses: {
            200: components["responses"]["ReturnSearchAnswer"];
            204: components["responses"]["NoResults"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    searchReturnsPageSized: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whether the results are meant for CSV; True or False, with a capital letter (CXP-AMB-005, CXP-AMB-049). */
                exportable: components["parameters"]["Exportable"];
                /** @description Page of the results; the paths without it answer page 1. */
                pageNumber: components["parameters"]["PageNumber"];
                /** @description Rows on a page; the paths without it answer 500. */
                pageSize: components["parameters"]["PageSize"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SearchReturnsBody"];
        responses: {
            200: components["responses"]["ReturnSearchAnswer"];
            204: components["responses"]["NoResults"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    searchAuthOnlys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whether the results are meant for CSV; True or False, with a capital letter (CXP-AMB-005, CXP-AMB-049). */
                exportable: components["parameters"]["Exportable"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SearchAuthOnlysBody"];
        responses: {
            200: components["responses"]["AuthOnlySearchAnswer"];
            204: components["responses"]["NoResults"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    searchAuthOnlysPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whether the results are meant for CSV; True or False, with a capital letter (CXP-AMB-005, CXP-AMB-049). */
                exportable: components["parameters"]["Exportable"];
                /** @description Page of the results; the paths without it answer page 1. */
                pageNumber: components["parameters"]["PageNumber"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SearchAuthOnlysBody"];
        responses: {
            200: components["responses"]["AuthOnlySearchAnswer"];
            204: components["responses"]["NoResults"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    searchAuthOnlysPageSized: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whether the results are meant for CSV; True or False, with a capital letter (CXP-AMB-005, CXP-AMB-049). */
                exportable: components["parameters"]["Exportable"];
                /** @description Page of the results; the paths without it answer page 1. */
                pageNumber: components["parameters"]["PageNumber"];
                /** @description Rows on a page; the paths without it answer 500. */
                pageSize: components["parameters"]["PageSize"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SearchAuthOnlysBody"];
        responses: {
            200: components["responses"]["AuthOnlySearchAnswer"];
            204: components["responses"]["NoResults"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    searchCaptures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whether the results are meant for CSV; True or False, with a capital letter (CXP-AMB-005, CXP-AMB-049). */
                exportable: components["parameters"]["Exportable"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SearchCapturesBody"];
        responses: {
            200: components["responses"]["CaptureSearchAnswer"];
            204: components["responses"]["NoResults"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    searchCapturesPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whether the results are meant for CSV; True or False, with a capital letter (CXP-AMB-005, CXP-AMB-049). */
                exportable: components["parameters"]["Exportable"];
                /** @description Page of the results; the paths without it answer page 1. */
                pageNumber: components["parameters"]["PageNumber"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SearchCapturesBody"];
        responses: {
            200: components["responses"]["CaptureSearchAnswer"];
            204: components["responses"]["NoResults"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    searchCapturesPageSized: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whether the results are meant for CSV; True or False, with a capital letter (CXP-AMB-005, CXP-AMB-049). */
                exportable: components["parameters"]["Exportable"];
                /** @description Page of the results; the paths without it answer page 1. */
                pageNumber: components["parameters"]["PageNumber"];
                /** @description Rows on a page; the paths without it answer 500. */
                pageSize: components["parameters"]["PageSize"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SearchCapturesBody"];
        responses: {
            200: components["responses"]["CaptureSearchAnswer"];
            204: components["responses"]["NoResults"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    searchVerifies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whether the results are meant for CSV; True or False, with a capital letter (CXP-AMB-005, CXP-AMB-049). */
                exportable: components["parameters"]["Exportable"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SearchVerifiesBody"];
        responses: {
            200: components["responses"]["VerifySearchAnswer"];
            204: components["responses"]["NoResults"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    searchVerifiesPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whether the results are meant for CSV; True or False, with a capital letter (CXP-AMB-005, CXP-AMB-049). */
                exportable: components["parameters"]["Exportable"];
                /** @description Page of the results; the paths without it answer page 1. */
                pageNumber: components["parameters"]["PageNumber"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SearchVerifiesBody"];
        responses: {
            200: components["responses"]["VerifySearchAnswer"];
            204: components["responses"]["NoResults"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    searchVerifiesPageSized: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whether the results are meant for CSV; True or False, with a capital letter (CXP-AMB-005, CXP-AMB-049). */
                exportable: components["parameters"]["Exportable"];
                /** @description Page of the results; the paths without it answer page 1. */
                pageNumber: components["parameters"]["PageNumber"];
                /** @description Rows on a page; the paths without it answer 500. */
                pageSize: components["parameters"]["PageSize"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SearchVerifiesBody"];
        responses: {
            200: components["responses"]["VerifySearchAnswer"];
            204: components["responses"]["NoResults"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    searchRecurringBillings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whether the results are meant for CSV; True or False, with a capital letter (CXP-AMB-005, CXP-AMB-049). */
                exportable: components["parameters"]["Exportable"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SearchRecurringBillingsBody"];
        responses: {
            200: components["responses"]["RecurringBillingSearchAnswer"];
            204: components["responses"]["NoResults"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    searchRecurringBillingsPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whether the results are meant for CSV; True or False, with a capital letter (CXP-AMB-005, CXP-AMB-049). */
                exportable: components["parameters"]["Exportable"];
                /** @description Page of the results; the paths without it answer page 1. */
                pageNumber: components["parameters"]["PageNumber"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SearchRecurringBillingsBody"];
        responses: {
            200: components["responses"]["RecurringBillingSearchAnswer"];
            204: components["responses"]["NoResults"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    searchRecurringBillingsPageSized: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whether the results are meant for CSV; True or False, with a capital letter (CXP-AMB-005, CXP-AMB-049). */
                exportable: components["parameters"]["Exportable"];
                /** @description Page of the results; the paths without it answer page 1. */
                pageNumber: components["parameters"]["PageNumber"];
                /** @description Rows on a page; the paths without it answer 500. */
                pageSize: components["parameters"]["PageSize"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SearchRecurringBillingsBody"];
        responses: {
            200: components["responses"]["RecurringBillingSearchAnswer"];
            204: components["responses"]["NoResults"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    issueCard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueCardRequest"];
            };
        };
        responses: {
            200: components["responses"]["IssuedCardAnswer"];
            201: components["responses"]["IssuedCardAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["Refused"];
        };
    };
}
