// Made from the contract by `npm run client`. Do not edit.
export interface paths {
    "/api/desk/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Readings of personal data (audit administrator) */
        get: operations["audit.list-audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who read my data */
        get: operations["audit.list-my-audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{caseId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an application
         * @description Problem codes: cases.case-not-found, cases.not-now, cases.not-yours, cases.incomplete
         */
        post: operations["cases.accept-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in a material for a requirement
         * @description Problem codes: cases.case-not-found, cases.not-now, cases.unknown-requirement, materials.other-format, materials.no-promise, files.not-found
         */
        post: operations["cases.attach-material"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{caseId}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Claim a case
         * @description Problem codes: cases.case-not-found, cases.not-now, cases.not-yours, cases.claimed-by-another
         */
        post: operations["cases.claim-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in the corrections
         * @description Problem codes: cases.case-not-found, cases.not-now, cases.incomplete, cases.prefill-altered
         */
        post: operations["cases.correct-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{caseId}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide
         * @description Problem codes: cases.case-not-found, cases.not-now, cases.not-yours, cases.reason-missing, cases.incomplete, cases.unknown-element
         */
        post: operations["cases.decide-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{caseId}/deliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the delivery
         * @description Problem codes: cases.case-not-found, cases.not-now, cases.not-yours
         */
        post: operations["cases.deliver-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a draft
         * @description Problem codes: cases.case-not-found, cases.not-now
         */
        post: operations["cases.discard-draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{caseId}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Extend the period
         * @description Problem codes: cases.case-not-found, cases.not-now, cases.not-yours, cases.extended-once, cases.extension-too-long
         */
        post: operations["cases.extend-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/hand-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in a whole application at once
         * @description Problem codes: catalog.item-not-found, catalog.item-withdrawn, cases.not-your-subject, cases.not-served, cases.incomplete, cases.once-only
         */
        post: operations["cases.hand-in-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My matters, what waits for me first */
        get: operations["cases.list-my-cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/worklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The worklist of the signed-in officer */
        get: operations["cases.list-worklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin an application, or go on with the one begun
         * @description Problem codes: catalog.item-not-found, catalog.item-withdrawn, cases.not-your-subject, cases.not-served, cases.once-only
         */
        post: operations["cases.open-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{caseId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a special procedure
         * @description Problem codes: cases.case-not-found, cases.not-now, cases.not-yours, cases.unknown-procedure
         */
        post: operations["cases.pause-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items/{itemCode}/prefill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What would be filled in, from whom and why, before it is
         * @description Problem codes: catalog.item-not-found, catalog.item-withdrawn, cases.not-your-subject, cases.not-served
         */
        get: operations["cases.preview-prefill"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/item": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The item version that a case runs under
         * @description Problem codes: cases.case-not-found
         */
        get: operations["cases.read-case-item"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One case as the desk sees it
         * @description Problem codes: cases.case-not-found
         */
        get: operations["cases.read-desk-case"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One matter in full
         * @description Problem codes: cases.case-not-found
         */
        get: operations["cases.read-my-case"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{caseId}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse to accept
         * @description Problem codes: cases.case-not-found, cases.not-now, cases.not-yours, cases.competent-organ-missing
         */
        post: operations["cases.refuse-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{caseId}/request-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a correction, once, everything
         * @description Problem codes: cases.case-not-found, cases.not-now, cases.not-yours, cases.corrected-once, cases.correction-too-late, cases.unknown-element
         */
        post: operations["cases.request-correction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{caseId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a special procedure: the clock runs on
         * @description Problem codes: cases.case-not-found, cases.not-now, cases.not-yours
         */
        post: operations["cases.resume-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{caseId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a review opinion
         * @description Problem codes: cases.case-not-found, cases.not-now, cases.not-yours
         */
        post: operations["cases.review-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/save": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Save a draft
         * @description Problem codes: cases.case-not-found, cases.not-now, cases.unknown-element, cases.prefill-altered
         */
        post: operations["cases.save-draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{caseId}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send back to the step before
         * @description Problem codes: cases.case-not-found, cases.not-now, cases.not-yours
         */
        post: operations["cases.send-back-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit an application
         * @description Problem codes: cases.case-not-found, cases.not-now, cases.prefill-altered, cases.incomplete, cases.once-only, catalog.item-withdrawn
         */
        post: operations["cases.submit-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find out whether a document is true
         * @description Problem codes: cases.no-such-document
         */
        get: operations["cases.verify-document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw an application
         * @description Problem codes: cases.case-not-found, cases.not-now
         */
        post: operations["cases.withdraw-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The catalogue as the desk sees it, with lint scores */
        get: operations["catalog.list-catalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/element-uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published items that use a data element */
        get: operations["catalog.list-element-uses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/material-type-uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published items that ask for a material type */
        get: operations["catalog.list-material-type-uses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Themes and organs with published items */
        get: operations["catalog.list-offers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/items/{itemId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish the draft of an item
         * @description Problem codes: catalog.item-not-found, catalog.lint-errors, catalog.nothing-to-publish
         */
        post: operations["catalog.publish-item"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one item with versions and lint findings
         * @description Problem codes: catalog.item-not-found
         */
        get: operations["catalog.read-catalogue-item"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items/{itemCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a published item in full
         * @description Problem codes: catalog.item-not-found, catalog.item-withdrawn
         */
        get: operations["catalog.read-item"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/items/{itemId}/save": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Save the draft of an item
         * @description Problem codes: catalog.item-not-found
         */
        post: operations["catalog.save-item"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/catalogue-scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lint score of each department, live */
        get: operations["catalog.score-departments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find published items by words, pinyin or initials */
        get: operations["catalog.search-items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/items/{itemId}/take-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a form of the library into the draft of an item
         * @description Problem codes: catalog.item-not-found, catalog.form-not-published
         */
        post: operations["catalog.take-form"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/items/{itemId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a published item
         * @description Problem codes: catalog.item-not-found, catalog.not-published
         */
        post: operations["catalog.withdraw-item"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/code-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Code lists, the likeliest first when words are given: by code, name, pinyin or initials */
        get: operations["forms.list-code-lists"];
        put?: never;
        /**
         * Define a code list
         * @description Problem codes: forms.list-code-taken, forms.list-faults
         */
        post: operations["forms.add-code-list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/elements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Data elements, the likeliest first when words are given: by code, name, synonym, pinyin or initials */
        get: operations["forms.list-elements"];
        put?: never;
        /**
         * Define a data element
         * @description Problem codes: forms.element-code-taken, forms.unknown-code-list
         */
        post: operations["forms.add-element"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/elements/{code}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a data element
         * @description Problem codes: forms.element-not-found, forms.would-break, forms.unknown-code-list, forms.element-merged
         */
        post: operations["forms.change-element"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/collected-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a draft of the library from a collected form
         * @description Problem codes: forms.code-taken, forms.unknown-organ, forms.element-code-taken, forms.element-not-found
         */
        post: operations["forms.confirm-collection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Forms of the library, in order of name */
        get: operations["forms.list-forms"];
        put?: never;
        /**
         * Begin a form of the library
         * @description Problem codes: forms.code-taken, forms.unknown-organ
         */
        post: operations["forms.create-form"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/forms/{code}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A form of the library as one file that another environment can take
         * @description Problem codes: forms.form-not-found
         */
        get: operations["forms.export-form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/forms/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a form from a file
         * @description Problem codes: forms.definitions-differ, forms.belongs-to-another, forms.draft-in-the-way, forms.file-not-whole, forms.unknown-organ
         */
        post: operations["forms.import-form"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/elements/{code}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a data element into another one
         * @description Problem codes: forms.element-not-found, forms.element-merged, forms.merge-into-itself
         */
        post: operations["forms.merge-element"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/free-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A free code for a new form, data element or code list */
        get: operations["forms.propose-code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/forms/{code}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish the draft of a form
         * @description Problem codes: forms.form-not-found, forms.form-faults, forms.nothing-to-publish
         */
        post: operations["forms.publish-form"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/code-lists/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One code list with what uses it and its history
         * @description Problem codes: forms.code-list-not-found
         */
        get: operations["forms.read-code-list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/elements/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One data element with its uses and its history
         * @description Problem codes: forms.element-not-found
         */
        get: operations["forms.read-element"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/forms/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one form of the library with its revisions
         * @description Problem codes: forms.form-not-found
         */
        get: operations["forms.read-form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/forms/{code}/revisions/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one revision of a form, to compare or to see what an item took
         * @description Problem codes: forms.form-not-found
         */
        get: operations["forms.read-form-revision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/code-lists/{code}/save": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Save a code list
         * @description Problem codes: forms.code-list-not-found, forms.entry-in-use, forms.list-faults, forms.would-break
         */
        post: operations["forms.save-code-list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/forms/{code}/save": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Save the draft of a form
         * @description Problem codes: forms.form-not-found
         */
        post: operations["forms.save-form"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/forms/{code}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a published form
         * @description Problem codes: forms.form-not-found, forms.not-published
         */
        post: operations["forms.withdraw-form"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Halls with address, hours, and whether they are open now */
        get: operations["halls.list-halls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{hallCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A hall with its counters and what they handle
         * @description Problem codes: halls.hall-not-found
         */
        get: operations["halls.read-hall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items/{itemCode}/counters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Halls and counters that handle an item
         * @description Problem codes: catalog.item-not-found, catalog.item-withdrawn
         */
        get: operations["halls.where-to-go"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Staff with their posts */
        get: operations["identity.list-staff"];
        put?: never;
        /**
         * Add a member of staff
         * @description Problem codes: identity.account-taken, identity.unknown-organ
         */
        post: operations["identity.add-staff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the own password (staff)
         * @description Problem codes: identity.wrong-credentials, identity.locked, identity.weak-password, identity.not-staff
         */
        post: operations["identity.change-password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/staff/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Staff sign-in, second factor
         * @description Problem codes: identity.wrong-code, identity.locked, identity.no-first-factor
         */
        post: operations["identity.confirm-second-factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/staff/{staffId}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant a post
         * @description Problem codes: identity.staff-not-found, identity.separated-roles, identity.not-oneself, identity.unknown-organ, identity.post-exists
         */
        post: operations["identity.grant-post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organs of the district */
        get: operations["identity.list-organs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sample-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sample people and posts (sample district only) */
        get: operations["identity.list-sample-accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["identity.read-session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/staff/{staffId}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a new first password
         * @description Problem codes: identity.not-oneself, identity.staff-not-found
         */
        post: operations["identity.reset-password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/staff/{staffId}/posts/{postId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a post
         * @description Problem codes: identity.not-oneself, identity.staff-not-found, identity.post-not-found
         */
        post: operations["identity.revoke-post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/staff/{staffId}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable, enable or unlock a member of staff
         * @description Problem codes: identity.not-oneself, identity.staff-not-found
         */
        post: operations["identity.set-staff-state"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in as a sample post (sample district only)
         * @description Problem codes: identity.not-a-sample-district
         */
        post: operations["identity.sign-in-sample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Staff sign-in with account and password
         * @description Problem codes: identity.wrong-credentials, identity.locked
         */
        post: operations["identity.sign-in-staff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out */
        post: operations["identity.sign-out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/material-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Standard types of material
         * @description Problem codes: materials.unreadable-cursor
         */
        get: operations["materials.list-types"];
        put?: never;
        /**
         * Add a standard type of material
         * @description Problem codes: materials.type-exists, materials.name-taken
         */
        post: operations["materials.add-type"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/material-types/{code}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a standard type of material
         * @description Problem codes: materials.type-not-found, materials.name-taken, materials.type-merged, platform.stale-version
         */
        post: operations["materials.change-type"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/materials/{materialId}/read-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm values that were read off a picture
         * @description Problem codes: materials.not-found, materials.dates-crossed
         */
        post: operations["materials.confirm-read-off"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/issued-materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What my organ issued under a number */
        get: operations["materials.find-issued"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The materials in my vault */
        get: operations["materials.list-my-materials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/material-types/{code}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a duplicate type into another
         * @description Problem codes: materials.type-not-found, materials.type-merged, materials.merge-into-itself, platform.stale-version
         */
        post: operations["materials.merge-types"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/materials/{materialId}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What seems to stand on the picture of a material
         * @description Problem codes: materials.not-found, materials.not-a-picture, materials.reader-busy, materials.cannot-read
         */
        get: operations["materials.read-off-material"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/material-types/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One standard type of material
         * @description Problem codes: materials.type-not-found
         */
        get: operations["materials.read-type"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/issued-materials/{materialId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a material that my organ issued
         * @description Problem codes: materials.not-found
         */
        post: operations["materials.revoke-material"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/notices/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many of my messages I have not read */
        get: operations["notify.count-my-notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My messages, the newest first */
        get: operations["notify.list-my-notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/text-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Outgoing text messages */
        get: operations["notify.list-text-messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark messages as read */
        post: operations["notify.read-notices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/budget-books/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check an uploaded budget book without publishing it
         * @description Problem codes: files.not-found, files.in-quarantine, performance.not-a-book
         */
        post: operations["performance.check-document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budget-books/{bookId}/compared-with/{otherId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Two published budget books side by side; `otherId` is the one that counts as before
         * @description Problem codes: performance.book-not-found, performance.book-withdrawn
         */
        get: operations["performance.compare-books"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budget-books": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Published budget books
         * @description Problem codes: platform.bad-cursor
         */
        get: operations["performance.list-books"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/budget-books": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Budget books with their editions, withdrawn ones too
         * @description Problem codes: platform.bad-cursor
         */
        get: operations["performance.list-desk-books"];
        put?: never;
        /**
         * Publish an uploaded budget book
         * @description Problem codes: files.not-found, files.in-quarantine, performance.not-a-book, performance.reason-needed, performance.director-decides, performance.not-your-book
         */
        post: operations["performance.publish-book"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budget-books/{bookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A published budget book with its flows, projects and findings
         * @description Problem codes: performance.book-not-found, performance.book-withdrawn
         */
        get: operations["performance.read-book"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budget-books/{bookId}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lines of the document of a published budget book
         * @description Problem codes: performance.book-not-found, performance.book-withdrawn
         */
        get: operations["performance.read-lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/budget-books/{bookId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a budget book off the public pages
         * @description Problem codes: performance.book-not-found, performance.not-published, performance.not-your-book
         */
        post: operations["performance.withdraw-book"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rate a finished matter, once
         * @description Problem codes: cases.case-not-found, ratings.not-yet, ratings.rated-already
         */
        post: operations["ratings.rate-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/corrections/{correctionId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a reported value
         * @description Problem codes: registry.correction-not-found, registry.correction-not-now, registry.stated-invalid, registry.same-value
         */
        post: operations["registry.answer-correction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entrustments/{entrustmentId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline an entrustment, or put it down
         * @description Problem codes: registry.entrustment-not-found, registry.entrustment-not-now
         */
        post: operations["registry.decline-entrustment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entrustments/{entrustmentId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an entrustment that one gave
         * @description Problem codes: registry.entrustment-not-found, registry.entrustment-not-now
         */
        post: operations["registry.end-entrustment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entrustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Entrust a person
         * @description Problem codes: registry.not-yours-to-entrust, registry.agent-not-found, registry.entrust-oneself, registry.entrust-until, registry.entrusted-already
         */
        post: operations["registry.entrust-agent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fields on which sources disagree, the oldest first: those that my organ’s sources supply */
        get: operations["registry.list-conflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reported values of my organ’s sources */
        get: operations["registry.list-corrections"];
        put?: never;
        /**
         * Open a correction ticket to the source that seems to be wrong
         * @description Problem codes: registry.subject-not-found, registry.value-not-known, registry.own-word, registry.stated-invalid, registry.same-value, registry.not-your-element, registry.reported-already
         */
        post: operations["registry.raise-correction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Values that I reported, with what became of it */
        get: operations["registry.list-my-corrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/entrustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom I entrusted, and who entrusted me */
        get: operations["registry.list-my-entrustments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sources/{source}/quarantine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows in quarantine with their reasons
         * @description Problem codes: registry.source-not-found
         */
        get: operations["registry.list-quarantined-rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sources/{source}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Runs of a source, newest first
         * @description Problem codes: registry.source-not-found
         */
        get: operations["registry.list-source-runs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sources with their state and last run */
        get: operations["registry.list-sources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/records/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The record of a person or firm, for a stated purpose
         * @description Problem codes: registry.subject-not-found, registry.purpose-not-yours
         */
        post: operations["registry.look-at-record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/records/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The record of a person or firm with every statement and its history, for a stated reason
         * @description Problem codes: registry.subject-not-found
         */
        post: operations["registry.open-record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/corrections/{correctionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One reported value in full
         * @description Problem codes: registry.correction-not-found
         */
        get: operations["registry.read-correction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the sources know of me
         * @description Problem codes: registry.not-your-subject
         */
        get: operations["registry.read-my-record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sources/{source}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a source now
         * @description Problem codes: registry.source-not-found, registry.file-source, registry.source-off, registry.already-reading
         */
        post: operations["registry.read-source-now"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a wrong value to its source
         * @description Problem codes: registry.not-your-subject, registry.value-not-known, registry.own-word, registry.stated-invalid, registry.same-value, registry.reported-already, files.not-found
         */
        post: operations["registry.report-value"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sources/{source}/quarantine/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try rows in quarantine again, or drop them
         * @description Problem codes: registry.source-not-found, registry.rows-settled
         */
        post: operations["registry.settle-quarantined-rows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/corrections/{correctionId}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a ticket, and see its values
         * @description Problem codes: registry.correction-not-found, registry.correction-not-now
         */
        post: operations["registry.take-correction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corrections/{correctionId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a report back
         * @description Problem codes: registry.correction-not-found, registry.correction-not-now
         */
        post: operations["registry.withdraw-correction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sourcing/demands/{demandId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a demand
         * @description Problem codes: sourcing.demand-not-found, sourcing.not-now, sourcing.not-yours
         */
        post: operations["sourcing.cancel-demand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sourcing/campaigns/{campaignId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a campaign
         * @description Problem codes: sourcing.campaign-not-found, sourcing.not-now
         */
        post: operations["sourcing.close-campaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sourcing/demands/{demandId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm that it is ours to supply
         * @description Problem codes: sourcing.demand-not-found, sourcing.not-now, sourcing.not-yours, sourcing.duty-not-found, sourcing.not-shared
         */
        post: operations["sourcing.confirm-demand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sourcing/derive-demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the demands from the published items */
        post: operations["sourcing.derive-demands"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sourcing/demands/{demandId}/disown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that it is not ours, and whose
         * @description Problem codes: sourcing.demand-not-found, sourcing.not-now, sourcing.not-yours, sourcing.unknown-organ, sourcing.name-another, sourcing.ruled
         */
        post: operations["sourcing.disown-demand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sourcing/demands/{demandId}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dispatch a demand
         * @description Problem codes: sourcing.demand-not-found, sourcing.not-now, sourcing.not-yours, sourcing.unknown-organ, sourcing.nobody-proposed
         */
        post: operations["sourcing.dispatch-demand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sourcing/dispatch-demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dispatch many demands */
        post: operations["sourcing.dispatch-demands"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sourcing/export-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write waiting demands into a workbook
         * @description Problem codes: sourcing.not-yours, sourcing.nothing-waits
         */
        post: operations["sourcing.export-sheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sourcing/demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Demands for data, as one’s posts cover them
         * @description Problem codes: sourcing.bad-cursor
         */
        get: operations["sourcing.list-demands"];
        put?: never;
        /**
         * File a demand by hand
         * @description Problem codes: sourcing.demand-exists, sourcing.not-yours, sourcing.unknown-organ
         */
        post: operations["sourcing.file-demand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sourcing/duties/{dutyId}/go-live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a duty go live
         * @description Problem codes: sourcing.duty-not-found, sourcing.not-now, sourcing.not-yours, sourcing.not-shared
         */
        post: operations["sourcing.go-live"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sourcing/import-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a filled workbook back
         * @description Problem codes: sourcing.sheet-unreadable, sourcing.sheet-foreign, sourcing.not-yours, files.not-found
         */
        post: operations["sourcing.import-sheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sourcing/board/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows behind a figure */
        get: operations["sourcing.list-board-rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sourcing/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Campaigns, newest first */
        get: operations["sourcing.list-campaigns"];
        put?: never;
        /**
         * Open a campaign
         * @description Problem codes: sourcing.due-passed, sourcing.nothing-fits
         */
        post: operations["sourcing.open-campaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sourcing/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Duties to supply data
         * @description Problem codes: sourcing.bad-cursor
         */
        get: operations["sourcing.list-duties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sourcing/supplies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What departments say they supply
         * @description Problem codes: sourcing.bad-cursor
         */
        get: operations["sourcing.list-supplies"];
        put?: never;
        /**
         * Register what a department supplies
         * @description Problem codes: sourcing.not-yours, sourcing.unknown-organ, sourcing.unknown-data, sourcing.supply-exists
         */
        post: operations["sourcing.register-supply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sourcing/duties/{dutyId}/mount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mount what is supplied
         * @description Problem codes: sourcing.duty-not-found, sourcing.not-now, sourcing.not-yours
         */
        post: operations["sourcing.mount-duty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sourcing/demands/{demandId}/pre-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pass a demand on for dispatch
         * @description Problem codes: sourcing.demand-not-found, sourcing.not-now, sourcing.not-yours
         */
        post: operations["sourcing.pre-check-demand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sourcing/propose-matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose sources for what waits for dispatch */
        post: operations["sourcing.propose-matches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sourcing/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures of supply and demand, from their rows */
        get: operations["sourcing.read-board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sourcing/campaigns/{campaignId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A campaign with its progress by organ and by level
         * @description Problem codes: sourcing.campaign-not-found
         */
        get: operations["sourcing.read-campaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sourcing/demands/{demandId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One demand with what happened to it
         * @description Problem codes: sourcing.demand-not-found
         */
        get: operations["sourcing.read-demand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sourcing/duties/{dutyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One duty with its probes
         * @description Problem codes: sourcing.duty-not-found
         */
        get: operations["sourcing.read-duty"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sourcing/graph/{itemCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The evidence graph of an item, with its burden and what would lower it most
         * @description Problem codes: catalog.item-not-found, catalog.item-withdrawn
         */
        get: operations["sourcing.read-graph"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sourcing/demands/{demandId}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remind whoever has to answer
         * @description Problem codes: sourcing.demand-not-found, sourcing.not-now, sourcing.not-yours
         */
        post: operations["sourcing.remind-demand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sourcing/demands/{demandId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a demand back to whoever asks
         * @description Problem codes: sourcing.demand-not-found, sourcing.not-now, sourcing.not-yours
         */
        post: operations["sourcing.return-demand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sourcing/demands/{demandId}/rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rule whose it is
         * @description Problem codes: sourcing.demand-not-found, sourcing.not-now, sourcing.not-yours, sourcing.unknown-organ
         */
        post: operations["sourcing.rule-demand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sourcing/demands/{demandId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a demand
         * @description Problem codes: sourcing.demand-not-found, sourcing.not-now, sourcing.not-yours
         */
        post: operations["sourcing.submit-demand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sourcing/demands/{demandId}/supervise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a demand under supervision
         * @description Problem codes: sourcing.demand-not-found, sourcing.not-now, sourcing.not-yours
         */
        post: operations["sourcing.supervise-demand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sourcing/duties/{dutyId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a duty
         * @description Problem codes: sourcing.duty-not-found, sourcing.not-now, sourcing.not-yours
         */
        post: operations["sourcing.withdraw-duty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sourcing/supplies/{supplyId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Supply it no longer
         * @description Problem codes: sourcing.supply-not-found, sourcing.not-yours, sourcing.not-now
         */
        post: operations["sourcing.withdraw-supply"];
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
        SentenceInput: {
            zh: string;
            en: string;
        };
        TextInput: string | components["schemas"]["SentenceInput"];
        AuditRowInput: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            actor: {
                /** @enum {string} */
                kind: "resident" | "staff" | "system";
                name: string;
                post: string | null;
            };
            subject: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            action: string;
            fields: string[];
            purpose: string;
            caseNumber: string | null;
        };
        CodeListInput: {
            code: string;
            name: components["schemas"]["SentenceInput"];
            /** @description standard or rule that the codes come from */
            standard?: string;
            /** @default 1 */
            version: string;
            /** @default false */
            open: boolean;
            entries: {
                code: string;
                label: components["schemas"]["SentenceInput"];
                note?: components["schemas"]["SentenceInput"];
                /** @description code one level up, in lists with levels (divisions, industries) */
                parent?: string;
                /** Format: date */
                until?: string;
            }[];
        };
        DataElementInput: {
            code: string;
            name: components["schemas"]["SentenceInput"];
            definition?: components["schemas"]["SentenceInput"];
            /** @enum {string} */
            type: "string" | "integer" | "decimal" | "date" | "boolean" | "code" | "code-list" | "text" | "file";
            check?: {
                /** @default [] */
                named: ("person-name" | "identity-number" | "social-credit-code" | "disability-certificate-number" | "mobile" | "landline" | "email" | "postcode" | "month" | "not-in-future" | "bank-card" | "must-be-yes")[];
                pattern?: string;
                /** @description what the pattern asks for, in words; shown when it fails */
                patternHint?: components["schemas"]["SentenceInput"];
                minLength?: number;
                maxLength?: number;
                min?: number | string;
                max?: number | string;
                /** @description strictly greater than */
                above?: number | string;
                scale?: number;
                minItems?: number;
                maxItems?: number;
                /** @description code of the date element that this day must not precede */
                notBefore?: string;
                /** @description code of the date element that this day must not follow */
                notAfter?: string;
                /** @description file extensions accepted */
                formats?: string[];
                maxBytes?: number;
            };
            /** @description code of the list that its values come from */
            codeList?: string;
            /** @description as 元, 万元, 平方米 */
            unit?: components["schemas"]["SentenceInput"];
            sensitivity: 0 | 1 | 2 | 3;
            /**
             * @description labels under which other forms ask for the same thing
             * @default []
             */
            synonyms: string[];
            /** @description organ or source that answers for it; `SELF` when only the person knows */
            source: string;
            /** @description absent = it is said of the applicant */
            of?: {
                /** @constant */
                party: "agent";
                element: string;
            };
            standard?: string;
            /** @default 1 */
            version: number;
        };
        ConditionInput: {
            all: components["schemas"]["ConditionInput"][];
        } | {
            any: components["schemas"]["ConditionInput"][];
        } | {
            not: components["schemas"]["ConditionInput"];
        } | {
            element: string;
            is: string | number | boolean;
        } | {
            element: string;
            isNot: string | number | boolean;
        } | {
            element: string;
            in: (string | number | boolean)[];
        } | {
            element: string;
            known: boolean;
        } | {
            element: string;
            above: number | string;
        } | {
            element: string;
            below: number | string;
        } | {
            situation: string;
            is: string | number | boolean;
        } | {
            situation: string;
            isNot: string | number | boolean;
        } | {
            situation: string;
            in: (string | number | boolean)[];
        } | {
            situation: string;
            known: boolean;
        } | {
            situation: string;
            above: number | string;
        } | {
            situation: string;
            below: number | string;
        };
        FieldReferenceInput: {
            element: string;
            label?: components["schemas"]["SentenceInput"];
            help?: components["schemas"]["SentenceInput"];
            /** @default always */
            required: "always" | "never" | {
                when: components["schemas"]["ConditionInput"];
            };
            visible?: components["schemas"]["ConditionInput"];
            computed?: {
                /** @enum {string} */
                rule: "sex-from-identity-number" | "birth-date-from-identity-number" | "age-from-birth-date" | "disability-kind-from-certificate-number" | "disability-grade-from-certificate-number" | "subdistricts-differ" | "sum" | "product" | "quotient";
                from: string[];
            };
            /**
             * @default applicant
             * @enum {string}
             */
            filledBy: "applicant" | "staff";
            /**
             * @default allowed
             * @enum {string}
             */
            ownValue: "allowed" | "refused";
        };
        RepeatGroupInput: {
            group: string;
            label: components["schemas"]["SentenceInput"];
            /** @description what one row is, as 家庭成员 */
            rowLabel?: components["schemas"]["SentenceInput"];
            help?: components["schemas"]["SentenceInput"];
            /** @default 1 */
            min: number;
            /** @default 20 */
            max: number;
            visible?: components["schemas"]["ConditionInput"];
            fields: components["schemas"]["FieldReferenceInput"][];
        };
        SectionInput: {
            code: string;
            title: components["schemas"]["SentenceInput"];
            help?: components["schemas"]["SentenceInput"];
            visible?: components["schemas"]["ConditionInput"];
            fields: (components["schemas"]["FieldReferenceInput"] | components["schemas"]["RepeatGroupInput"])[];
        };
        FormInput: {
            sections: components["schemas"]["SectionInput"][];
        };
        LibraryFormRowInput: {
            code: string;
            name: components["schemas"]["SentenceInput"];
            /** @enum {string} */
            level: "district" | "subdistrict" | "community";
            organ: {
                code: string;
                name: string;
            };
            /** @enum {string} */
            state: "draft" | "published" | "withdrawn";
            revision: number;
            /** @description the revision that items may take now */
            published: number | null;
            fields: number;
            rowVersion: number;
            /** Format: date-time */
            updatedAt: string;
        };
        LibraryFormInput: {
            code: string;
            name: components["schemas"]["SentenceInput"];
            /** @enum {string} */
            level: "district" | "subdistrict" | "community";
            organ: {
                code: string;
                name: string;
            };
            /** @enum {string} */
            state: "draft" | "published" | "withdrawn";
            revision: number;
            /** @description the revision that items may take now */
            published: number | null;
            fields: number;
            rowVersion: number;
            /** Format: date-time */
            updatedAt: string;
            content: components["schemas"]["FormInput"];
            elements: components["schemas"]["DataElementInput"][];
            codeLists: components["schemas"]["CodeListInput"][];
            faults: {
                code: string;
                path: string;
                message: components["schemas"]["SentenceInput"];
            }[];
            revisions: {
                revision: number;
                /** @enum {string} */
                state: "draft" | "published" | "withdrawn" | "superseded";
                /** Format: date-time */
                createdAt: string;
                publishedAt: string | null;
                withdrawnAt: string | null;
            }[];
            allowed: ("save" | "publish" | "withdraw" | "new-revision")[];
        };
        LibraryFormRevisionInput: {
            code: string;
            revision: number;
            /** @enum {string} */
            state: "draft" | "published" | "withdrawn" | "superseded";
            name: components["schemas"]["SentenceInput"];
            content: components["schemas"]["FormInput"];
            elements: components["schemas"]["DataElementInput"][];
            codeLists: components["schemas"]["CodeListInput"][];
            /** Format: date-time */
            createdAt: string;
            publishedAt: string | null;
        };
        MaterialRequirementInput: {
            code: string;
            name: string;
            nameEnglish?: string;
            /** @description code of the standard material type; one held in the vault is reused */
            materialType: string;
            when?: components["schemas"]["ConditionInput"];
            /**
             * @default required
             * @enum {string}
             */
            necessity: "required" | "optional";
            /**
             * @default [
             *       "pdf",
             *       "jpg",
             *       "png"
             *     ]
             */
            formats: ("pdf" | "jpg" | "png" | "ofd" | "docx" | "xlsx")[];
            /** @default 20971520 */
            maxBytes: number;
            /** @default 0 */
            originals: number;
            /** @default 0 */
            copies: number;
            /** @enum {string} */
            source: "applicant" | "organ" | "intermediary" | "other";
            sourceExplanation?: components["schemas"]["TextInput"];
            legalBasis?: components["schemas"]["TextInput"];
            acceptanceStandard?: components["schemas"]["TextInput"];
            howToFill?: components["schemas"]["SentenceInput"];
            emptyForm?: string;
            sample?: string;
            /** @default false */
            signature: boolean;
            /** @default false */
            yieldsCertificate: boolean;
            exemption?: {
                sourceOrgan: components["schemas"]["TextInput"];
                store: components["schemas"]["TextInput"];
                /** @description number of the data duty that covers it */
                duty?: string;
                basis: components["schemas"]["TextInput"];
            };
        };
        StateTableInput: {
            name: string;
            steps: {
                code: string;
                name: {
                    zh: string;
                    en: string;
                };
                /** @enum {string} */
                role: "reviewer" | "decider";
                limitDays: number;
            }[];
            deemed?: {
                workingDays: number;
                law: string;
            };
            /** @description working days that the applicant has to correct */
            correctionDays: number;
            /** @description working days from the decision to delivery */
            deliverDays: number;
            rows: {
                /** @enum {string} */
                status: "draft" | "submitted" | "correction-requested" | "accepted" | "reviewing" | "decided" | "produced" | "released" | "delivered" | "archived" | "not-needed" | "refused" | "withdrawn" | "lapsed" | "transferred" | "void";
                /** @enum {string} */
                role: "applicant" | "clerk" | "reviewer" | "decider" | "system";
                actions: ("save-draft" | "submit" | "correct" | "withdraw" | "discard" | "accept" | "deem-accepted" | "request-correction" | "refuse" | "declare-not-needed" | "lapse" | "claim" | "review" | "send-back" | "pause" | "resume" | "extend" | "decide" | "produce" | "release" | "deliver" | "archive" | "rate")[];
                read: string[];
                /** @default [] */
                write: string[];
            }[];
        };
        SituationInput: {
            code: string;
            question: components["schemas"]["SentenceInput"];
            help?: components["schemas"]["SentenceInput"];
            options: {
                code: string;
                label: components["schemas"]["SentenceInput"];
            }[];
            /** @description several options may be chosen */
            multiple?: boolean;
            when?: components["schemas"]["ConditionInput"];
        };
        ItemContentInput: {
            name: string;
            nameEnglish?: string;
            summary?: components["schemas"]["SentenceInput"];
            codes: {
                basic?: {
                    scheme: string;
                    value: string;
                };
                implementation?: {
                    scheme: string;
                    value: string;
                };
                handling?: {
                    scheme: string;
                    value: string;
                };
                local?: {
                    scheme: string;
                    value: string;
                };
            };
            /** @description list `item-type` */
            type: string;
            /** @description list `level` */
            levels: string[];
            organ: {
                code: string;
                name: string;
                nature?: components["schemas"]["TextInput"];
            };
            entrusted?: components["schemas"]["TextInput"];
            /** @description name of the department as the source wrote it */
            department?: components["schemas"]["TextInput"];
            /** @description main item that the sub-item belongs to */
            category?: components["schemas"]["TextInput"];
            /** @description 12 digits: where it is exercised */
            area?: string;
            /** @default [] */
            legalBases: {
                law: components["schemas"]["TextInput"];
                number?: components["schemas"]["TextInput"];
                clause?: components["schemas"]["TextInput"];
                text?: components["schemas"]["TextInput"];
                kind?: components["schemas"]["TextInput"];
                /** Format: date */
                date?: string;
                /**
                 * @default read
                 * @enum {string}
                 */
                standing: "read" | "republished" | "parameter";
            }[];
            statutory?: {
                days: number | null;
                /** @enum {string} */
                unit: "working-day" | "calendar-day" | "immediate" | "none";
                explanation?: components["schemas"]["TextInput"];
            };
            promised?: {
                days: number | null;
                /** @enum {string} */
                unit: "working-day" | "calendar-day" | "immediate" | "none";
                explanation?: components["schemas"]["TextInput"];
            };
            /** @default [] */
            conditions: components["schemas"]["TextInput"][];
            process?: components["schemas"]["TextInput"];
            /** @default [] */
            specialProcedures: {
                code: string;
                /** @enum {string} */
                kind: "hearing" | "tender" | "auction" | "inspection" | "testing" | "quarantine" | "appraisal" | "expert-review" | "publicity" | "other";
                name: components["schemas"]["SentenceInput"];
                days: number | null;
                /** @enum {string} */
                unit: "working-day" | "calendar-day";
            }[];
            fee?: {
                charged: boolean;
                basis?: components["schemas"]["TextInput"];
                standard?: components["schemas"]["TextInput"];
                online?: boolean;
                /** @default [] */
                reductions: {
                    reduction: components["schemas"]["TextInput"];
                    basis: components["schemas"]["TextInput"];
                }[];
            };
            /**
             * @description list `served`
             * @default []
             */
            served: string[];
            /** @enum {string} */
            caseType?: "immediate" | "promised";
            /**
             * @description list `way`
             * @default []
             */
            ways: string[];
            timesOnSite?: {
                times: number;
                reason?: components["schemas"]["TextInput"];
            };
            address?: components["schemas"]["TextInput"];
            hours?: components["schemas"]["TextInput"];
            consultPhone?: string;
            complaintPhone?: string;
            remedies?: {
                review: {
                    organ: components["schemas"]["TextInput"];
                    address?: components["schemas"]["TextInput"];
                    phone?: string;
                    limit: components["schemas"]["TextInput"];
                };
                litigation: {
                    court: components["schemas"]["TextInput"];
                    address?: components["schemas"]["TextInput"];
                    phone?: string;
                    limit: components["schemas"]["TextInput"];
                };
            };
            inCentre?: boolean;
            bookable?: boolean;
            express?: boolean;
            selfServiceTerminal?: boolean;
            online?: {
                depth: string;
                url?: string;
            };
            acceptanceArea?: components["schemas"]["TextInput"];
            quota?: components["schemas"]["TextInput"];
            result?: {
                name: string;
                nameEnglish?: string;
                /** @enum {string} */
                kind: "certificate" | "document" | "approval" | "record" | "payment" | "none";
                sample?: components["schemas"]["TextInput"];
                validity?: components["schemas"]["TextInput"];
                materialType?: string;
                /**
                 * @description elements of the form that stand on the result
                 * @default []
                 */
                elements: string[];
            };
            /**
             * @description departments that take part or help along
             * @default []
             */
            jointDepartments: components["schemas"]["TextInput"][];
            /** @enum {string} */
            jointHandling?: "none" | "unified" | "joint" | "centralised";
            /** @default [] */
            intermediaries: components["schemas"]["TextInput"][];
            themes?: {
                persons: string[];
                legalPersons: string[];
            };
            /**
             * @description words people use for it
             * @default []
             */
            searchWords: string[];
            /** @default [] */
            situations: components["schemas"]["SituationInput"][];
            /** @default [] */
            materials: components["schemas"]["MaterialRequirementInput"][];
            form?: components["schemas"]["FormInput"];
            libraryForm?: {
                code: string;
                revision: number;
            };
            /** @default [] */
            steps: {
                step: components["schemas"]["SentenceInput"];
                role: components["schemas"]["TextInput"];
                limit: components["schemas"]["TextInput"];
                standard?: components["schemas"]["TextInput"];
                result?: components["schemas"]["TextInput"];
            }[];
            /** @default [] */
            questions: {
                question: components["schemas"]["TextInput"];
                answer: components["schemas"]["TextInput"];
            }[];
            /** @default [] */
            counters: string[];
            stateTable?: components["schemas"]["StateTableInput"];
            /**
             * @description granted at most once to the same subject
             * @default false
             */
            oncePerSubject: boolean;
            /** @default [] */
            parameters: {
                name: string;
                value: string | number | boolean;
                note: components["schemas"]["TextInput"];
            }[];
        };
        PublishedItemInput: {
            code: string;
            version: number;
            /** Format: date-time */
            publishedAt: string;
            content: components["schemas"]["ItemContentInput"];
            elements: components["schemas"]["DataElementInput"][];
            codeLists: components["schemas"]["CodeListInput"][];
        };
        FieldValueInput: {
            /** @description null when the source is broken or knows nothing */
            value: ((string | number | boolean | string[]) | {
                [key: string]: string | number | boolean | string[];
            }[]) | null;
            source: {
                organ: {
                    code: string;
                    name: string;
                };
                /** @description the store in people’s words, as 法人库 */
                store: string;
                /** @enum {string} */
                kind: "live" | "stored" | "broken" | "own";
            };
            /** Format: date-time */
            fetchedAt: string;
            /** @enum {string} */
            trust: "A" | "B" | "C" | "D";
            hash?: string;
            /** @description number of the data duty under which it was supplied */
            duty?: string;
            /** @description the source could not be asked now: the value is from before, or null */
            outage?: {
                /** @description name of the organ */
                organ: string;
                store: string;
                /** @enum {string} */
                fault: "down" | "slow" | "wrong" | "refused";
            };
        };
        RatingViewInput: {
            possible: boolean;
            rated: {
                grade: number;
                tags: string[];
                comment: string;
                /** Format: date-time */
                at: string;
            } | null;
        };
        RequirementStateInput: {
            code: string;
            name: string;
            nameEnglish: string | null;
            /** @enum {string} */
            state: "exempt" | "from-vault" | "provided" | "missing" | "optional-missing";
            /** @description why it is asked, or why it is not */
            why: components["schemas"]["SentenceInput"];
            /** @description why what the vault has is used again, or is not; null when it has none */
            vault: components["schemas"]["SentenceInput"] | null;
            /** @description what one may promise in its place (告知承诺), and what follows when that is broken */
            promise: {
                text: components["schemas"]["SentenceInput"];
                consequence: components["schemas"]["SentenceInput"];
            } | null;
            exemption: {
                sourceOrgan: components["schemas"]["TextInput"];
                store: components["schemas"]["TextInput"];
                duty: string | null;
                basis: components["schemas"]["TextInput"];
            } | null;
            material: {
                /** Format: uuid */
                materialId: string;
                fileId: string | null;
                fileName: string | null;
                mediaType: string | null;
                bytes: number | null;
                /** @description hash of the stored file, by which anybody can check a copy of it */
                sha256: string | null;
                /** @enum {string} */
                trust: "A" | "B" | "C" | "D";
                /** @description where and when the original was seen */
                seenAt: components["schemas"]["SentenceInput"] | null;
                validUntil: string | null;
                /** @description promised by its words, without a file */
                promised: boolean;
            } | null;
            formats: string[];
            maxBytes: number;
            howToFill: components["schemas"]["SentenceInput"] | null;
            acceptanceStandard: components["schemas"]["TextInput"] | null;
            legalBasis: components["schemas"]["TextInput"] | null;
        };
        TimelineEntryInput: {
            /** Format: uuid */
            eventId: string;
            /** Format: date-time */
            at: string;
            type: string;
            title: components["schemas"]["SentenceInput"];
            detail: components["schemas"]["SentenceInput"] | null;
            by: components["schemas"]["SentenceInput"] | null;
            documentId: string | null;
            /** @enum {string} */
            tone: "neutral" | "wait" | "near" | "late" | "done";
        };
        CaseDocumentInput: {
            /** Format: uuid */
            documentId: string;
            /** @enum {string} */
            kind: "receipt" | "acceptance-notice" | "correction-notice" | "refusal" | "not-needed-notice" | "pause-notice" | "extension-notice" | "decision" | "result";
            title: components["schemas"]["SentenceInput"];
            number: string;
            /** Format: date */
            issuedOn: string;
            issuedBy: string;
            /** @description null while the PDF is being made */
            fileId: string | null;
        };
        LegalClockViewInput: {
            /** Format: date */
            start: string;
            /** Format: date */
            due: string;
            /** @enum {string} */
            unit: "working-day" | "calendar-day";
            /** @description days granted, extensions included */
            allowed: number;
            /** @description counted days up to today, or up to the day it was finished */
            used: number;
            /** @description it reaches into a year whose calendar is not published yet */
            provisional: boolean;
            /** @description a pause is still open: `due` is then the earliest that it can become */
            paused: boolean;
            finished: string | null;
            /** @description null once finished */
            remaining: {
                /** @description 0 = due today */
                left?: number;
                /** @description 0 = past, but offices have not opened since */
                over?: number;
                /** @enum {string} */
                state: "wait" | "near" | "late";
                word: components["schemas"]["SentenceInput"];
            } | null;
            days: {
                /** Format: date */
                date: string;
                /** @enum {string} */
                kind: "start" | "counted" | "paused" | "not-counted" | "due" | "after";
                /** @description which day of the period it is, on `counted` and `due` */
                n?: number;
                /** @description why a day is not counted (中秋节, 周末), or 调休上班 on a make-up working day */
                name?: components["schemas"]["SentenceInput"];
                /** @description true up to and including today: a counted day that has passed is used */
                passed: boolean;
                /**
                 * @description the matter was decided on this day
                 * @constant
                 */
                finished?: true;
            }[];
            lines: {
                promise: {
                    zh: string;
                    en: string;
                    note?: components["schemas"]["SentenceInput"];
                    law?: {
                        code: string;
                        reference: components["schemas"]["SentenceInput"];
                    };
                };
                start: {
                    zh: string;
                    en: string;
                    note?: components["schemas"]["SentenceInput"];
                    law?: {
                        code: string;
                        reference: components["schemas"]["SentenceInput"];
                    };
                };
                pauses: {
                    zh: string;
                    en: string;
                    note?: components["schemas"]["SentenceInput"];
                    law?: {
                        code: string;
                        reference: components["schemas"]["SentenceInput"];
                    };
                }[];
                extensions: {
                    zh: string;
                    en: string;
                    note?: components["schemas"]["SentenceInput"];
                    law?: {
                        code: string;
                        reference: components["schemas"]["SentenceInput"];
                    };
                }[];
                calendar: {
                    zh: string;
                    en: string;
                    note?: components["schemas"]["SentenceInput"];
                    law?: {
                        code: string;
                        reference: components["schemas"]["SentenceInput"];
                    };
                };
            };
            /** @description the whole reckoning in one sentence or two, for lists and letters */
            explanation: components["schemas"]["SentenceInput"];
            /** @description version of the official calendar that was used */
            calendar: string;
        };
        MyCaseRowInput: {
            /** Format: uuid */
            caseId: string;
            number: string | null;
            version: number;
            item: {
                code: string;
                name: string;
                nameEnglish: string | null;
            };
            applicant: {
                /** Format: uuid */
                subjectId: string;
                name: string;
                /** @enum {string} */
                kind: "person" | "legal-person";
            };
            /** @enum {string} */
            status: "draft" | "submitted" | "correction-requested" | "accepted" | "reviewing" | "decided" | "produced" | "released" | "delivered" | "archived" | "not-needed" | "refused" | "withdrawn" | "lapsed" | "transferred" | "void";
            outcome: ("granted" | "denied") | null;
            flags: {
                paused: boolean;
                extended: boolean;
                deemedAccepted: boolean;
                corrected: boolean;
                overdue: boolean;
            };
            state: {
                word: components["schemas"]["SentenceInput"];
                /** @enum {string} */
                tone: "neutral" | "wait" | "near" | "late" | "done";
            };
            /** @enum {string} */
            waitsFor: "applicant" | "office" | "nobody";
            /** @description what happens next and by when */
            headline: components["schemas"]["SentenceInput"];
            dueOn: string | null;
            /** Format: date-time */
            updatedAt: string;
            allowed: ("save-draft" | "submit" | "correct" | "withdraw" | "discard" | "accept" | "deem-accepted" | "request-correction" | "refuse" | "declare-not-needed" | "lapse" | "claim" | "review" | "send-back" | "pause" | "resume" | "extend" | "decide" | "produce" | "release" | "deliver" | "archive" | "rate")[];
        };
        CaseForApplicantInput: {
            /** Format: uuid */
            caseId: string;
            number: string | null;
            version: number;
            item: {
                code: string;
                name: string;
                nameEnglish: string | null;
            };
            applicant: {
                /** Format: uuid */
                subjectId: string;
                name: string;
                /** @enum {string} */
                kind: "person" | "legal-person";
            };
            /** @enum {string} */
            status: "draft" | "submitted" | "correction-requested" | "accepted" | "reviewing" | "decided" | "produced" | "released" | "delivered" | "archived" | "not-needed" | "refused" | "withdrawn" | "lapsed" | "transferred" | "void";
            outcome: ("granted" | "denied") | null;
            flags: {
                paused: boolean;
                extended: boolean;
                deemedAccepted: boolean;
                corrected: boolean;
                overdue: boolean;
            };
            state: {
                word: components["schemas"]["SentenceInput"];
                /** @enum {string} */
                tone: "neutral" | "wait" | "near" | "late" | "done";
            };
            /** @enum {string} */
            waitsFor: "applicant" | "office" | "nobody";
            /** @description what happens next and by when */
            headline: components["schemas"]["SentenceInput"];
            dueOn: string | null;
            /** Format: date-time */
            updatedAt: string;
            allowed: ("save-draft" | "submit" | "correct" | "withdraw" | "discard" | "accept" | "deem-accepted" | "request-correction" | "refuse" | "declare-not-needed" | "lapse" | "claim" | "review" | "send-back" | "pause" | "resume" | "extend" | "decide" | "produce" | "release" | "deliver" | "archive" | "rate")[];
            itemVersion: number;
            organ: {
                code: string;
                name: string;
                phone: string | null;
            };
            promised: {
                days: number | null;
                unit: string;
            } | null;
            representative: {
                /** Format: uuid */
                subjectId: string;
                name: string;
                /** @enum {string} */
                capacity: "self" | "legal-representative" | "agent";
            };
            answers: {
                [key: string]: string | string[];
            };
            /** @description element code → value with provenance */
            values: {
                [key: string]: components["schemas"]["FieldValueInput"];
            };
            /** @description elements that the applicant does not want fetched */
            refused: string[];
            requirements: components["schemas"]["RequirementStateInput"][];
            missing: {
                /** @enum {string} */
                kind: "situation" | "field" | "material";
                code: string;
                name: components["schemas"]["SentenceInput"];
            }[];
            submittedAt: string | null;
            acceptedAt: string | null;
            decidedAt: string | null;
            /** @description accepted by itself after this day unless told otherwise */
            deemedOn: string | null;
            /** @description of a draft: if submitted today */
            expectedDue: {
                /** Format: date */
                dueOn: string;
                provisional: boolean;
                explanation: components["schemas"]["SentenceInput"];
            } | null;
            clock: components["schemas"]["LegalClockViewInput"] | null;
            correction: {
                /** Format: date-time */
                requestedAt: string;
                /** Format: date */
                dueOn: string;
                items: {
                    /** @enum {string} */
                    kind: "material" | "field";
                    /** @description requirement or element code */
                    code: string;
                    name: string;
                    /** @description what is missing or wrong, and how to mend it */
                    what: string;
                }[];
                correctedAt: string | null;
            } | null;
            /** @description of a refusal or denial */
            reason: string | null;
            documents: components["schemas"]["CaseDocumentInput"][];
            timeline: components["schemas"]["TimelineEntryInput"][];
            remedies: {
                review: {
                    organ: components["schemas"]["TextInput"];
                    limit: components["schemas"]["TextInput"];
                };
                litigation: {
                    court: components["schemas"]["TextInput"];
                    limit: components["schemas"]["TextInput"];
                };
            } | null;
            rating: components["schemas"]["RatingViewInput"] | null;
            /** @description of a draft: deleted after this day, the owner is told before */
            keptUntil: string | null;
        };
        WorklistRowInput: {
            /** Format: uuid */
            caseId: string;
            number: string;
            version: number;
            item: {
                code: string;
                name: string;
                nameEnglish: string | null;
            };
            organ: {
                code: string;
                name: string;
            };
            applicant: string;
            /** @enum {string} */
            status: "draft" | "submitted" | "correction-requested" | "accepted" | "reviewing" | "decided" | "produced" | "released" | "delivered" | "archived" | "not-needed" | "refused" | "withdrawn" | "lapsed" | "transferred" | "void";
            step: string | null;
            flags: {
                paused: boolean;
                extended: boolean;
                deemedAccepted: boolean;
                corrected: boolean;
                overdue: boolean;
            };
            /** @enum {string} */
            group: "overdue" | "today" | "next-working-day" | "later" | "undated" | "paused";
            limit: {
                word: components["schemas"]["SentenceInput"];
                /** @enum {string} */
                tone: "neutral" | "wait" | "near" | "late" | "done";
            };
            dueOn: string | null;
            claimedBy: string | null;
            /** Format: date-time */
            submittedAt: string;
        };
        CaseForDeskInput: {
            /** Format: uuid */
            caseId: string;
            number: string;
            version: number;
            item: {
                code: string;
                name: string;
                nameEnglish: string | null;
                version: number;
                type: string;
            };
            organ: {
                code: string;
                name: string;
            };
            /** @enum {string} */
            status: "draft" | "submitted" | "correction-requested" | "accepted" | "reviewing" | "decided" | "produced" | "released" | "delivered" | "archived" | "not-needed" | "refused" | "withdrawn" | "lapsed" | "transferred" | "void";
            outcome: ("granted" | "denied") | null;
            flags: {
                paused: boolean;
                extended: boolean;
                deemedAccepted: boolean;
                corrected: boolean;
                overdue: boolean;
            };
            state: {
                word: components["schemas"]["SentenceInput"];
                /** @enum {string} */
                tone: "neutral" | "wait" | "near" | "late" | "done";
            };
            step: {
                code: string;
                name: {
                    zh: string;
                    en: string;
                };
                /** @enum {string} */
                role: "reviewer" | "decider";
                limitDays: number;
            } | null;
            steps: {
                code: string;
                name: {
                    zh: string;
                    en: string;
                };
                /** @enum {string} */
                role: "reviewer" | "decider";
                limitDays: number;
                done: boolean;
            }[];
            claimedBy: {
                /** Format: uuid */
                staffId: string;
                name: string;
            } | null;
            applicant: {
                /** Format: uuid */
                subjectId: string;
                name: string;
                /** @enum {string} */
                kind: "person" | "legal-person";
                /** @description identity number (masked) or social credit code */
                code: string;
                /** @description masked */
                phone: string | null;
                representative: {
                    name: string;
                    /** @enum {string} */
                    capacity: "self" | "legal-representative" | "agent";
                };
            };
            promised: {
                days: number | null;
                unit: string;
            } | null;
            statutory: {
                days: number | null;
                unit: string;
            } | null;
            situations: {
                code: string;
                question: components["schemas"]["SentenceInput"];
                answer: components["schemas"]["SentenceInput"] | null;
            }[];
            answers: {
                [key: string]: string | string[];
            };
            fields: {
                element: string;
                section: components["schemas"]["SentenceInput"];
                name: components["schemas"]["SentenceInput"];
                /** @description as a person reads it, masked where due */
                shown: string;
                value: components["schemas"]["FieldValueInput"];
            }[];
            /** @description differences first */
            comparisons: {
                element: string;
                name: components["schemas"]["SentenceInput"];
                /** @description what the applicant says, when it differs */
                stated: string | null;
                /** @description what the source says, as a person reads it, masked where due */
                sourceShown: string;
                /** @description whence; the value itself is null where it is masked */
                source: components["schemas"]["FieldValueInput"];
                equal: boolean;
            }[];
            requirements: components["schemas"]["RequirementStateInput"][];
            conditions: components["schemas"]["TextInput"][];
            clock: components["schemas"]["LegalClockViewInput"] | null;
            deemedOn: string | null;
            limit: {
                word: components["schemas"]["SentenceInput"];
                /** @enum {string} */
                tone: "neutral" | "wait" | "near" | "late" | "done";
            };
            correction: {
                /** Format: date-time */
                requestedAt: string;
                /** Format: date */
                dueOn: string;
                items: {
                    /** @enum {string} */
                    kind: "material" | "field";
                    /** @description requirement or element code */
                    code: string;
                    name: string;
                    /** @description what is missing or wrong, and how to mend it */
                    what: string;
                }[];
                correctedAt: string | null;
            } | null;
            opinions: {
                step: components["schemas"]["SentenceInput"];
                by: string;
                /** Format: date-time */
                at: string;
                outcome: string;
                opinion: string;
            }[];
            documents: components["schemas"]["CaseDocumentInput"][];
            timeline: components["schemas"]["TimelineEntryInput"][];
            specialProcedures: {
                code: string;
                name: components["schemas"]["SentenceInput"];
                days: number | null;
            }[];
            /** @description other cases of the same subject that this officer may see */
            others: {
                /** Format: uuid */
                caseId: string;
                number: string;
                item: string;
                state: {
                    word: components["schemas"]["SentenceInput"];
                    tone: string;
                };
                /** Format: date-time */
                at: string;
            }[];
            allowed: ("save-draft" | "submit" | "correct" | "withdraw" | "discard" | "accept" | "deem-accepted" | "request-correction" | "refuse" | "declare-not-needed" | "lapse" | "claim" | "review" | "send-back" | "pause" | "resume" | "extend" | "decide" | "produce" | "release" | "deliver" | "archive" | "rate")[];
            /** @description the legal trio that cannot be done now, and why */
            blocked: {
                /** @enum {string} */
                action: "save-draft" | "submit" | "correct" | "withdraw" | "discard" | "accept" | "deem-accepted" | "request-correction" | "refuse" | "declare-not-needed" | "lapse" | "claim" | "review" | "send-back" | "pause" | "resume" | "extend" | "decide" | "produce" | "release" | "deliver" | "archive" | "rate";
                reason: components["schemas"]["SentenceInput"];
            }[];
        };
        PrefillPreviewInput: {
            /** @description what the values are used for, and for nothing else */
            purpose: components["schemas"]["SentenceInput"];
            sources: {
                source: {
                    organ: {
                        code: string;
                        name: string;
                    };
                    /** @description the store in people’s words, as 法人库 */
                    store: string;
                    /** @enum {string} */
                    kind: "live" | "stored" | "broken" | "own";
                };
                fields: {
                    /** @description element or group code of the form */
                    code: string;
                    name: components["schemas"]["SentenceInput"];
                    /** Format: date-time */
                    fetchedAt: string;
                    /** @enum {string} */
                    trust: "A" | "B" | "C" | "D";
                    duty: string | null;
                    /** @description false: it says who applies, and only the source may say it */
                    refusable: boolean;
                }[];
            }[];
            /** @description fields of the form that a source knows */
            known: number;
            /** @description fields of the form that the applicant answers for */
            fields: number;
        };
        LintFindingInput: {
            /** @description stable code, as `item.promised-exceeds-statutory` */
            rule: string;
            /** @enum {string} */
            severity: "error" | "warning" | "note";
            /** @description field of the item that it is about */
            path: string;
            message: components["schemas"]["SentenceInput"];
        };
        CatalogueRowInput: {
            /** Format: uuid */
            itemId: string;
            code: string;
            name: string;
            nameEnglish: string | null;
            organ: {
                code: string;
                name: string;
            };
            type: string;
            /** @enum {string} */
            state: "draft" | "published" | "withdrawn";
            version: number;
            rowVersion: number;
            /** Format: date-time */
            updatedAt: string;
            score: {
                applied: number;
                held: number;
                score: number | null;
            };
            errors: number;
            warnings: number;
        };
        CatalogueItemInput: {
            /** Format: uuid */
            itemId: string;
            code: string;
            name: string;
            nameEnglish: string | null;
            organ: {
                code: string;
                name: string;
            };
            type: string;
            /** @enum {string} */
            state: "draft" | "published" | "withdrawn";
            version: number;
            rowVersion: number;
            /** Format: date-time */
            updatedAt: string;
            score: {
                applied: number;
                held: number;
                score: number | null;
            };
            errors: number;
            warnings: number;
            content: components["schemas"]["ItemContentInput"];
            findings: components["schemas"]["LintFindingInput"][];
            versions: {
                version: number;
                /** @enum {string} */
                state: "draft" | "published" | "withdrawn" | "superseded";
                publishedAt: string | null;
                withdrawnAt: string | null;
                runningCases?: number;
            }[];
            allowed: ("save" | "publish" | "withdraw" | "new-version")[];
        };
        ElementUseInput: {
            element: string;
            item: {
                /** Format: uuid */
                itemId: string;
                code: string;
                name: string;
                version: number;
            };
            organ: {
                code: string;
                name: string;
            };
            section: string;
            /** @description repeat group in the section */
            group: string | null;
            /** @enum {string} */
            required: "always" | "sometimes" | "never";
            /** @enum {string} */
            filledBy: "applicant" | "staff";
            /** @description worked out from other fields: nobody is asked */
            computed: boolean;
        };
        MaterialTypeUseInput: {
            materialType: string;
            item: {
                /** Format: uuid */
                itemId: string;
                code: string;
                name: string;
                version: number;
            };
            organ: {
                code: string;
                name: string;
            };
            /** @description code of the requirement in the item, as M1 */
            requirement: string;
            /** @description what the item calls it */
            name: string;
            /** @enum {string} */
            required: "always" | "sometimes" | "never";
            /** @description a source supplies it, so that it is not asked for */
            exempt: boolean;
        };
        ItemSummaryInput: {
            /** @description local code, stable across versions; used in addresses */
            code: string;
            name: string;
            nameEnglish: string | null;
            summary: {
                zh: string;
                en: string;
            } | null;
            organ: {
                code: string;
                name: string;
            };
            type: string;
            served: string[];
            promised: {
                days: number | null;
                /** @enum {string} */
                unit: "working-day" | "calendar-day" | "immediate" | "none";
                explanation?: components["schemas"]["TextInput"];
            } | null;
            timesOnSite: number | null;
            charged: boolean | null;
            /** @description true when one can apply here, in the browser */
            online: boolean;
            version: number;
        };
        ElementRowInput: {
            code: string;
            name: components["schemas"]["SentenceInput"];
            definition?: components["schemas"]["SentenceInput"];
            /** @enum {string} */
            type: "string" | "integer" | "decimal" | "date" | "boolean" | "code" | "code-list" | "text" | "file";
            check?: {
                /** @default [] */
                named: ("person-name" | "identity-number" | "social-credit-code" | "disability-certificate-number" | "mobile" | "landline" | "email" | "postcode" | "month" | "not-in-future" | "bank-card" | "must-be-yes")[];
                pattern?: string;
                /** @description what the pattern asks for, in words; shown when it fails */
                patternHint?: components["schemas"]["SentenceInput"];
                minLength?: number;
                maxLength?: number;
                min?: number | string;
                max?: number | string;
                /** @description strictly greater than */
                above?: number | string;
                scale?: number;
                minItems?: number;
                maxItems?: number;
                /** @description code of the date element that this day must not precede */
                notBefore?: string;
                /** @description code of the date element that this day must not follow */
                notAfter?: string;
                /** @description file extensions accepted */
                formats?: string[];
                maxBytes?: number;
            };
            /** @description code of the list that its values come from */
            codeList?: string;
            /** @description as 元, 万元, 平方米 */
            unit?: components["schemas"]["SentenceInput"];
            sensitivity: 0 | 1 | 2 | 3;
            /**
             * @description labels under which other forms ask for the same thing
             * @default []
             */
            synonyms: string[];
            /** @description organ or source that answers for it; `SELF` when only the person knows */
            source: string;
            /** @description absent = it is said of the applicant */
            of?: {
                /** @constant */
                party: "agent";
                element: string;
            };
            standard?: string;
            /** @default 1 */
            version: number;
            uses: number;
            mergedInto: string | null;
        };
        ElementDetailInput: {
            element: components["schemas"]["DataElementInput"];
            codeList: components["schemas"]["CodeListInput"] | null;
            mergedInto: string | null;
            mergedFrom: string[];
            users: {
                /** @enum {string} */
                kind: "item" | "form";
                id: string;
                code: string;
                name: string;
                version: number;
                organ: {
                    code: string;
                    name: string;
                };
                section: string;
                /** @enum {string} */
                required: "always" | "sometimes" | "never";
            }[];
            history: {
                revision: number;
                element: components["schemas"]["DataElementInput"];
                /** Format: date-time */
                since: string;
                until: string | null;
                /** @description what differs from the revision before */
                changes: components["schemas"]["SentenceInput"][];
            }[];
            allowed: ("change" | "merge")[];
        };
        NewElementInput: {
            code: string;
            name: components["schemas"]["SentenceInput"];
            definition?: components["schemas"]["SentenceInput"];
            /** @enum {string} */
            type: "string" | "integer" | "decimal" | "date" | "boolean" | "code" | "code-list" | "text" | "file";
            check?: {
                /** @default [] */
                named: ("person-name" | "identity-number" | "social-credit-code" | "disability-certificate-number" | "mobile" | "landline" | "email" | "postcode" | "month" | "not-in-future" | "bank-card" | "must-be-yes")[];
                pattern?: string;
                /** @description what the pattern asks for, in words; shown when it fails */
                patternHint?: components["schemas"]["SentenceInput"];
                minLength?: number;
                maxLength?: number;
                min?: number | string;
                max?: number | string;
                /** @description strictly greater than */
                above?: number | string;
                scale?: number;
                minItems?: number;
                maxItems?: number;
                /** @description code of the date element that this day must not precede */
                notBefore?: string;
                /** @description code of the date element that this day must not follow */
                notAfter?: string;
                /** @description file extensions accepted */
                formats?: string[];
                maxBytes?: number;
            };
            /** @description code of the list that its values come from */
            codeList?: string;
            /** @description as 元, 万元, 平方米 */
            unit?: components["schemas"]["SentenceInput"];
            sensitivity: 0 | 1 | 2 | 3;
            /**
             * @description labels under which other forms ask for the same thing
             * @default []
             */
            synonyms: string[];
            /** @description organ or source that answers for it; `SELF` when only the person knows */
            source: string;
            /** @description absent = it is said of the applicant */
            of?: {
                /** @constant */
                party: "agent";
                element: string;
            };
            standard?: string;
        };
        CodeListRowInput: {
            code: string;
            name: components["schemas"]["SentenceInput"];
            standard: string | null;
            entries: number;
            revision: number;
            elements: number;
        };
        CodeListDetailInput: {
            list: components["schemas"]["CodeListInput"];
            revision: number;
            elements: {
                code: string;
                name: components["schemas"]["SentenceInput"];
            }[];
            /** @description published items and forms, by element */
            users: {
                /** @enum {string} */
                kind: "item" | "form";
                id: string;
                code: string;
                name: string;
                version: number;
                organ: {
                    code: string;
                    name: string;
                };
                section: string;
                /** @enum {string} */
                required: "always" | "sometimes" | "never";
                element: string;
            }[];
            history: {
                revision: number;
                /** Format: date-time */
                since: string;
                until: string | null;
                /** @description what differs from the revision before */
                changes: components["schemas"]["SentenceInput"][];
            }[];
            allowed: "save"[];
        };
        NewCodeListInput: {
            code: string;
            name: components["schemas"]["SentenceInput"];
            /** @description standard or rule that the codes come from */
            standard?: string;
            /** @default 1 */
            version: string;
            /** @default false */
            open: boolean;
            entries: {
                code: string;
                label: components["schemas"]["SentenceInput"];
                note?: components["schemas"]["SentenceInput"];
                /** @description code one level up, in lists with levels (divisions, industries) */
                parent?: string;
                /** Format: date */
                until?: string;
            }[];
        };
        ProposedFieldInput: {
            label: string;
            blank: string;
            /** @enum {string} */
            type: "string" | "integer" | "decimal" | "date" | "boolean" | "code" | "code-list" | "text" | "file";
            unit: string | null;
            options: string[];
            candidates: {
                element: string;
                name: components["schemas"]["SentenceInput"];
                score: number;
                reasons: components["schemas"]["SentenceInput"][];
            }[];
            /** @description the element proposed; null = none is sure enough */
            match: string | null;
            /** @description a code that is free, in case that a new element is made of it */
            newCode: string;
            /** @description why this is no field to be filled, as a signature or an opinion */
            leaveOut: components["schemas"]["SentenceInput"] | null;
        };
        CollectedFileInput: {
            file: string;
            title: string;
            level: ("district" | "subdistrict" | "community") | null;
            organ: string | null;
            sections: {
                title: string | null;
                repeats: boolean;
                fields: components["schemas"]["ProposedFieldInput"][];
            }[];
            leftOut: {
                line: number;
                message: components["schemas"]["SentenceInput"];
            }[];
            unreadable: {
                code: string;
                message: components["schemas"]["SentenceInput"];
            } | null;
        };
        CollectedInput: {
            files: components["schemas"]["CollectedFileInput"][];
            conflicts: {
                /** @enum {string} */
                kind: "same-form" | "same-label-other-type" | "element-twice" | "label-without-element";
                files: string[];
                message: components["schemas"]["SentenceInput"];
            }[];
            fields: number;
            matched: number;
            leftOut: number;
        };
        FormFileInput: {
            /** @constant */
            format: "yimen-form";
            /** @constant */
            formatVersion: 1;
            form: {
                code: string;
                name: components["schemas"]["SentenceInput"];
                /** @enum {string} */
                level: "district" | "subdistrict" | "community";
                content: components["schemas"]["FormInput"];
            };
            elements: {
                code: string;
                name: components["schemas"]["SentenceInput"];
                definition?: components["schemas"]["SentenceInput"];
                /** @enum {string} */
                type: "string" | "integer" | "decimal" | "date" | "boolean" | "code" | "code-list" | "text" | "file";
                check?: {
                    /** @default [] */
                    named: ("person-name" | "identity-number" | "social-credit-code" | "disability-certificate-number" | "mobile" | "landline" | "email" | "postcode" | "month" | "not-in-future" | "bank-card" | "must-be-yes")[];
                    pattern?: string;
                    /** @description what the pattern asks for, in words; shown when it fails */
                    patternHint?: components["schemas"]["SentenceInput"];
                    minLength?: number;
                    maxLength?: number;
                    min?: number | string;
                    max?: number | string;
                    /** @description strictly greater than */
                    above?: number | string;
                    scale?: number;
                    minItems?: number;
                    maxItems?: number;
                    /** @description code of the date element that this day must not precede */
                    notBefore?: string;
                    /** @description code of the date element that this day must not follow */
                    notAfter?: string;
                    /** @description file extensions accepted */
                    formats?: string[];
                    maxBytes?: number;
                };
                /** @description code of the list that its values come from */
                codeList?: string;
                /** @description as 元, 万元, 平方米 */
                unit?: components["schemas"]["SentenceInput"];
                sensitivity: 0 | 1 | 2 | 3;
                /**
                 * @description labels under which other forms ask for the same thing
                 * @default []
                 */
                synonyms: string[];
                /** @description organ or source that answers for it; `SELF` when only the person knows */
                source: string;
                /** @description absent = it is said of the applicant */
                of?: {
                    /** @constant */
                    party: "agent";
                    element: string;
                };
                standard?: string;
            }[];
            codeLists: components["schemas"]["CodeListInput"][];
        };
        HallOpeningInput: {
            open: boolean;
            /**
             * Format: date-time
             * @description when it closes, if open; when it opens next, if closed
             */
            changesAt: string;
            /** @description true while the holiday arrangement of that year is not published */
            provisional: boolean;
            /** @description the same for people: `今天下班了，明天 9:00 开` */
            words: components["schemas"]["SentenceInput"];
        };
        HallSummaryInput: {
            /** @description stable; used in addresses */
            code: string;
            name: components["schemas"]["SentenceInput"];
            /** @description who runs it */
            organ: {
                code: string;
                name: string;
            };
            /** @enum {string} */
            level: "district" | "subdistrict";
            /** @description GB/T 2260, six digits for the district, nine for a subdistrict */
            division: string;
            address: components["schemas"]["TextInput"];
            phone: string;
            /** @description on working days of the official calendar, Asia/Shanghai */
            hours: {
                from: string;
                to: string;
            }[];
            /** @description number of counters */
            counters: number;
            /**
             * @description whether the number of counters was read in a text, or is still to be confirmed
             * @enum {string}
             */
            standing: "read" | "republished" | "parameter";
            opening: components["schemas"]["HallOpeningInput"];
        };
        CounterGroupInput: {
            code: string;
            name: components["schemas"]["SentenceInput"];
            /** @description numbers of the counters, ascending */
            counters: number[];
            /** @description accepts for all its organs and hands on behind the counter (综合窗口) */
            comprehensive: boolean;
            note: components["schemas"]["SentenceInput"] | null;
        };
        HallInput: {
            /** @description stable; used in addresses */
            code: string;
            name: components["schemas"]["SentenceInput"];
            /** @description who runs it */
            organ: {
                code: string;
                name: string;
            };
            /** @enum {string} */
            level: "district" | "subdistrict";
            /** @description GB/T 2260, six digits for the district, nine for a subdistrict */
            division: string;
            address: components["schemas"]["TextInput"];
            phone: string;
            /** @description on working days of the official calendar, Asia/Shanghai */
            hours: {
                from: string;
                to: string;
            }[];
            /** @description number of counters */
            counters: number;
            /**
             * @description whether the number of counters was read in a text, or is still to be confirmed
             * @enum {string}
             */
            standing: "read" | "republished" | "parameter";
            opening: components["schemas"]["HallOpeningInput"];
            groups: {
                code: string;
                name: components["schemas"]["SentenceInput"];
                /** @description numbers of the counters, ascending */
                counters: number[];
                /** @description accepts for all its organs and hands on behind the counter (综合窗口) */
                comprehensive: boolean;
                note: components["schemas"]["SentenceInput"] | null;
                organs: {
                    code: string;
                    name: string;
                    shortName: string;
                    shortNameEnglish: string | null;
                }[];
                items: {
                    code: string;
                    name: string;
                    nameEnglish: string | null;
                }[];
            }[];
        };
        PlaceToGoInput: {
            /** @description stable; used in addresses */
            code: string;
            name: components["schemas"]["SentenceInput"];
            /** @description who runs it */
            organ: {
                code: string;
                name: string;
            };
            /** @enum {string} */
            level: "district" | "subdistrict";
            /** @description GB/T 2260, six digits for the district, nine for a subdistrict */
            division: string;
            address: components["schemas"]["TextInput"];
            phone: string;
            /** @description on working days of the official calendar, Asia/Shanghai */
            hours: {
                from: string;
                to: string;
            }[];
            /** @description number of counters */
            counters: number;
            /**
             * @description whether the number of counters was read in a text, or is still to be confirmed
             * @enum {string}
             */
            standing: "read" | "republished" | "parameter";
            opening: components["schemas"]["HallOpeningInput"];
            groups: components["schemas"]["CounterGroupInput"][];
        };
        SessionViewInput: {
            district: {
                code: string;
                name: string;
                nameEnglish: string;
                sample: boolean;
            };
            who: {
                /** @constant */
                kind: "anonymous";
            } | {
                /** @constant */
                kind: "resident";
                /** Format: uuid */
                subjectId: string;
                name: string;
                represents: {
                    /** Format: uuid */
                    subjectId: string;
                    name: string;
                    /** @enum {string} */
                    kind: "person" | "legal-person";
                    /** @enum {string} */
                    capacity: "legal-representative" | "agent";
                    /** @description only so far, by an entrustment; none = in everything */
                    scope?: {
                        /** @description item codes; null = all matters */
                        items: string[] | null;
                        acts: ("apply" | "follow")[];
                    } | null;
                }[];
            } | {
                /** @constant */
                kind: "staff";
                /** Format: uuid */
                staffId: string;
                account: string;
                name: string;
                posts: {
                    organ: string;
                    organName: string;
                    /** @enum {string} */
                    role: "clerk" | "reviewer" | "decider" | "catalogue-editor" | "data-steward" | "data-coordinator" | "director" | "system-administrator" | "security-administrator" | "audit-administrator";
                    /** @description item codes; null = all items of the organ */
                    items: string[] | null;
                }[];
            };
            csrfToken: string;
            /** @description both factors were right, but the first password has to be changed before anything else */
            passwordDue: boolean;
        };
        StaffMemberInput: {
            /** Format: uuid */
            staffId: string;
            account: string;
            name: string;
            organ: {
                code: string;
                name: string;
            };
            posts: {
                organ: string;
                organName: string;
                /** @enum {string} */
                role: "clerk" | "reviewer" | "decider" | "catalogue-editor" | "data-steward" | "data-coordinator" | "director" | "system-administrator" | "security-administrator" | "audit-administrator";
                /** @description item codes; null = all items of the organ */
                items: string[] | null;
                /** Format: uuid */
                postId: string;
            }[];
            /** @enum {string} */
            state: "active" | "locked" | "disabled";
            secondFactor: boolean;
            lastSignIn: string | null;
            version: number;
            allowed: ("grant-post" | "revoke-post" | "unlock" | "disable" | "enable" | "reset-password")[];
        };
        MaterialTypeContentInput: {
            name: components["schemas"]["SentenceInput"];
            /**
             * @description other names that lists and people use
             * @default []
             */
            synonyms: string[];
            /** @description true = issued by an organ as a certificate or a record */
            certificate: boolean;
            certificateType?: string;
            /** @description code of the issuing organ, or its name where it has none here */
            issuer?: string;
            /**
             * @default [
             *       "pdf",
             *       "jpg",
             *       "png"
             *     ]
             */
            formats: ("pdf" | "jpg" | "png" | "ofd" | "docx" | "xlsx")[];
            /** @default 20971520 */
            maxBytes: number;
            /** @description months from the day of issue; absent = no end */
            validityMonths?: number;
            /**
             * @description issued electronically (电子化)
             * @default false
             */
            electronic: boolean;
            /**
             * @description supplied by sharing between organs (共享)
             * @default false
             */
            shared: boolean;
            /**
             * @description recognised by other organs and districts (互认)
             * @default false
             */
            recognised: boolean;
            /** @description 告知承诺: what one promises in its place, and what follows when the promise is broken */
            promise?: {
                text: components["schemas"]["SentenceInput"];
                consequence: components["schemas"]["SentenceInput"];
            };
        };
        MaterialTypeRowInput: {
            code: string;
            revision: number;
            name: components["schemas"]["SentenceInput"];
            synonyms: string[];
            certificate: boolean;
            issuer: string | null;
            electronic: boolean;
            shared: boolean;
            recognised: boolean;
            mergedInto: string | null;
        };
        MaterialTypeViewInput: {
            code: string;
            revision: number;
            content: components["schemas"]["MaterialTypeContentInput"];
            mergedInto: string | null;
            /** @description types that were merged into it */
            merged: {
                code: string;
                name: components["schemas"]["SentenceInput"];
            }[];
            revisions: {
                revision: number;
                name: components["schemas"]["SentenceInput"];
                by: string;
                /** Format: date-time */
                at: string;
            }[];
            allowed: ("change" | "merge")[];
        };
        MaterialViewInput: {
            /** Format: uuid */
            materialId: string;
            subject: {
                /** Format: uuid */
                subjectId: string;
                name: string;
            };
            type: string;
            name: string;
            /** @description English name of its type */
            nameEnglish: string | null;
            /** @enum {string} */
            trust: "A" | "B" | "C" | "D";
            issuer: string | null;
            number: string | null;
            issuedOn: string | null;
            validUntil: string | null;
            /** @enum {string} */
            state: "valid" | "expired" | "revoked";
            /** @description valid, but for thirty days at most */
            expiresSoon: boolean;
            revoked: {
                /** Format: date-time */
                at: string;
                why: string;
            } | null;
            /** @description what was promised in its place, and what follows when that is broken */
            promise: {
                text: components["schemas"]["SentenceInput"];
                consequence: components["schemas"]["SentenceInput"];
            } | null;
            /** @description which values were read off the picture */
            readOff: {
                [key: string]: {
                    confidence: number;
                    corrected: boolean;
                    /** Format: date-time */
                    at: string;
                };
            } | null;
            seenAt: components["schemas"]["SentenceInput"] | null;
            file: {
                /** Format: uuid */
                fileId: string;
                name: string;
                mediaType: string;
                bytes: number;
                sha256: string;
            } | null;
            /** @description the case that it came from */
            caseId: string | null;
            /** Format: date-time */
            addedAt: string;
        };
        ReadOffProposalInput: {
            /** @enum {string} */
            field: "number" | "issuer" | "issuedOn" | "validUntil";
            value: string;
            confidence: number;
            checked: boolean;
        };
        NoticeInput: {
            /** Format: uuid */
            noticeId: string;
            /** @enum {string} */
            kind: "draft-ending" | "correction-answered" | "entrustment";
            /** Format: date-time */
            at: string;
            title: components["schemas"]["SentenceInput"];
            words: components["schemas"]["SentenceInput"];
            /** @description path of a page of the portal */
            link: string | null;
            readAt: string | null;
        };
        TextMessageInput: {
            /** Format: uuid */
            messageId: string;
            /** Format: uuid */
            noticeId: string;
            /** Format: date-time */
            at: string;
            /** @description masked */
            phone: string;
            text: string;
            /** @enum {string} */
            state: "waiting" | "handed-over" | "kept";
            provider: string | null;
            settledAt: string | null;
        };
        SourceDefinitionInput: {
            code: string;
            name: components["schemas"]["SentenceInput"];
            /** @description code of the organ that answers for it */
            organ: string;
            /** @description the store in people’s words, as 人口库 */
            store: string;
            /** @enum {string} */
            subjectKind: "person" | "legal-person";
            /** @description column of the identity number, or of the social credit code */
            key: string;
            /** @description column of the name; without it the source adds to known subjects and brings no new ones */
            subjectName?: string;
            /** @description column → code of the data element */
            columns: {
                [key: string]: string;
            };
            /** @description column that says since when the row holds; the time of asking otherwise */
            observedAt?: string;
            /** @enum {string} */
            trust: "A" | "B" | "C" | "D";
            duty?: string;
            /** @description asked by itself this often */
            everyMinutes?: number;
            /** @default 5000 */
            batch: number;
            /** @default true */
            enabled: boolean;
            access: {
                /** @constant */
                kind: "csv";
                /**
                 * @default ,
                 * @enum {string}
                 */
                delimiter: "," | ";" | "\t";
            } | {
                /** @constant */
                kind: "sql";
                /** @description postgresql://… or mysql://… */
                address: {
                    env: string;
                } | {
                    file: string;
                };
                table: string;
                /** @description grows with each change: a time of change, or a serial number */
                cursorColumn: string;
            } | {
                /** @constant */
                kind: "http";
                /**
                 * Format: uri
                 * @description without a slash at the end
                 */
                address: string;
                /**
                 * Format: starts_with
                 * @default /token
                 */
                tokenPath: string;
                clientId: string;
                secret: {
                    env: string;
                } | {
                    file: string;
                };
                /**
                 * Format: starts_with
                 * @description asked with `since`, `cursor` and `limit`; answers { rows, next, until }
                 */
                listPath: string;
                /**
                 * Format: includes
                 * @description asked for one subject while a form is being filled; without it the source is not asked live
                 */
                onePath?: string & (unknown & unknown);
            };
        };
        BudgetFigureInput: {
            line: number;
            /** @description the place in words of the document, such as `Sheet1!B12`; empty for a text */
            at: string;
            written: string;
            yuan: string | null;
            /** @enum {string} */
            unit: "yuan" | "ten-thousand-yuan";
            fault: ("grouping" | "finer-than-fen" | "unreadable") | null;
        };
        NarrativeFigureInput: {
            /** @enum {string} */
            kind: "money" | "percent" | "count";
            /** @enum {string} */
            role: "amount" | "part" | "change" | "rate" | "share";
            written: string;
            /** @description yuan, per cent or a count, as an exact decimal; null when unreadable */
            value: string | null;
            /** @description as written: 元, 万元, %, 人 …; empty when the book names none */
            unit: string;
            line: number;
            year: number | null;
            /** @description the year that a change or a rate is measured on */
            comparedWith: number | null;
            direction: ("up" | "down") | null;
            /** @description the words that name the figure */
            label: string;
            /** @description for a share: the name of what it is a share of */
            of: string | null;
            /** @description for a part: index of its whole among the figures */
            partOf: number | null;
            fault: ("grouping" | "finer-than-fen" | "unreadable") | null;
        };
        BudgetStatementInput: {
            line: number;
            /** @description the place in words of the document, such as `Sheet1!B12`; empty for a text */
            at: string;
            headings: string[];
            text: string;
            isHeading: boolean;
            figures: components["schemas"]["NarrativeFigureInput"][];
        };
        BudgetRowInput: {
            line: number;
            /** @description the place in words of the document, such as `Sheet1!B12`; empty for a text */
            at: string;
            /** @enum {string} */
            kind: "item" | "group" | "year-total" | "balance" | "total";
            side: ("income" | "expenditure") | null;
            level: number;
            name: string;
            classes: {
                function?: {
                    code: string;
                    name: string;
                    codeLine: number;
                    nameLine: number;
                };
                department?: {
                    code: string;
                    name: string;
                    codeLine: number;
                    nameLine: number;
                };
                government?: {
                    code: string;
                    name: string;
                    codeLine: number;
                    nameLine: number;
                };
            };
            /** @description by column; a blank cell has no entry */
            amounts: {
                [key: string]: components["schemas"]["BudgetFigureInput"];
            };
            /** @description by column; a blank cell has no entry */
            texts: {
                [key: string]: {
                    line: number;
                    /** @description the place in words of the document, such as `Sheet1!B12`; empty for a text */
                    at: string;
                    text: string;
                };
            };
        };
        BudgetTableInput: {
            line: number;
            /** @description the place in words of the document, such as `Sheet1!B12`; empty for a text */
            at: string;
            number: number;
            title: string;
            /** @enum {string} */
            unit: "yuan" | "ten-thousand-yuan";
            unitLine: number;
            columns: {
                key: string;
                label: string;
            }[];
            rows: components["schemas"]["BudgetRowInput"][];
        };
        TargetIndicatorInput: {
            line: number;
            /** @description the place in words of the document, such as `Sheet1!B12`; empty for a text */
            at: string;
            group: string;
            name: string;
            text: string;
        };
        DepartmentTargetsInput: {
            line: number;
            /** @description the place in words of the document, such as `Sheet1!B12`; empty for a text */
            at: string;
            department: string;
            /**
             * @description what the heading says that its amounts are in
             * @enum {string}
             */
            unit: "yuan" | "ten-thousand-yuan";
            unitLine: number;
            amounts: {
                total?: components["schemas"]["BudgetFigureInput"];
                basic?: components["schemas"]["BudgetFigureInput"];
                project?: components["schemas"]["BudgetFigureInput"];
                other?: components["schemas"]["BudgetFigureInput"];
            };
            duty: string;
            goal: string;
            indicators: components["schemas"]["TargetIndicatorInput"][];
        };
        ProjectTargetsInput: {
            line: number;
            /** @description the place in words of the document, such as `Sheet1!B12`; empty for a text */
            at: string;
            department: string;
            name: {
                line: number;
                /** @description the place in words of the document, such as `Sheet1!B12`; empty for a text */
                at: string;
                text: string;
            };
            amount: components["schemas"]["BudgetFigureInput"] | null;
            kinds: {
                label: string;
                ticked: boolean;
            }[];
            kindsLine: number;
            goal: {
                line: number;
                /** @description the place in words of the document, such as `Sheet1!B12`; empty for a text */
                at: string;
                text: string;
            };
            indicators: components["schemas"]["TargetIndicatorInput"][];
            /** @description the composition of the cost */
            costs: {
                label: string;
                figure: components["schemas"]["BudgetFigureInput"];
            }[];
            /** @description payments that the schedule names */
            payments: {
                label: string;
                figure: components["schemas"]["BudgetFigureInput"];
            }[];
        };
        BudgetBookInput: {
            /** @enum {string} */
            format: "txt" | "docx" | "xlsx";
            /** @description name of the department */
            unit: string;
            year: number;
            statements: components["schemas"]["BudgetStatementInput"][];
            tables: components["schemas"]["BudgetTableInput"][];
            departmentTargets: components["schemas"]["DepartmentTargetsInput"];
            projectTargets: components["schemas"]["ProjectTargetsInput"][];
        };
        ComparedBudgetRowInput: {
            /** @description of the classification; empty for a project */
            code: string;
            name: string;
            before: {
                yuan: string;
                lines: number[];
            } | null;
            after: {
                yuan: string;
                lines: number[];
            } | null;
            /** @description after less before; what a book does not have counts as nothing */
            change: string;
            /** @description the change in per cent of before, two decimals, half up */
            rate: string | null;
        };
        BookComparisonInput: {
            before: {
                bookId: string;
                unit: string;
                year: number;
            };
            after: {
                bookId: string;
                unit: string;
                year: number;
            };
            total: components["schemas"]["ComparedBudgetRowInput"];
            /** @description seven digits, as in table 3 */
            functions: components["schemas"]["ComparedBudgetRowInput"][];
            /** @description department classes of three digits, from table 9 */
            classes: components["schemas"]["ComparedBudgetRowInput"][];
            /** @description projects of table 9 that are no basic expenditure */
            projects: components["schemas"]["ComparedBudgetRowInput"][];
        };
        BudgetFindingInput: {
            rule: string;
            /** @enum {string} */
            severity: "error" | "warning" | "note";
            line: number;
            /** @description the place in words of the document; empty for a text */
            at: string;
            /** @description every line that takes part, ascending */
            lines: number[];
            /** @description null: the narrative */
            table: number | null;
            row: string | null;
            column: string | null;
            found: string;
            expected: string;
            message: components["schemas"]["SentenceInput"];
            /** @description how the expected value follows, as a reckoning */
            follows: string;
        };
        BudgetCheckInput: {
            findings: components["schemas"]["BudgetFindingInput"][];
            /** @description how many times one figure was held against others */
            comparisons: number;
            /** @description lines with a figure that something else confirms */
            confirmedLines: number[];
            /** @description lines with an amount that nothing else in the book can confirm */
            aloneLines: number[];
        };
        BookProblemInput: {
            code: string;
            line: number | null;
            message: components["schemas"]["SentenceInput"];
        };
        BudgetFlowNodeInput: {
            /** @description stage and code: `function:2010301` */
            id: string;
            /** @enum {string} */
            stage: "source" | "function" | "class";
            code: string;
            /** @description in the words of the book */
            name: string;
            yuan: string;
        };
        BudgetFlowLinkInput: {
            from: string;
            to: string;
            yuan: string;
            /** @description the table that says so */
            table: number;
            /** @description ascending */
            lines: number[];
        };
        BudgetFlowGapInput: {
            yuan: string;
            table: number;
            line: number;
            why: components["schemas"]["SentenceInput"];
        };
        BudgetFlowsInput: {
            digits: 7 | 5 | 3;
            nodes: components["schemas"]["BudgetFlowNodeInput"][];
            links: components["schemas"]["BudgetFlowLinkInput"][];
            gaps: components["schemas"]["BudgetFlowGapInput"][];
        };
        BudgetBookSummaryInput: {
            /** Format: uuid */
            bookId: string;
            unit: string;
            year: number;
            /** @description 1, and one more each time it is published again */
            edition: number;
            /**
             * Format: date-time
             * @description of this edition
             */
            publishedAt: string;
            /** @description total of table 3; null when the book does not write it readably */
            total: string | null;
            findings: {
                error: number;
                warning: number;
                note: number;
            };
        };
        BudgetHeadFigureInput: {
            /** @enum {string} */
            what: "expenditure" | "basic" | "project" | "transfers" | "three-public";
            yuan: string;
            table: number;
            line: number;
        };
        MeasurableTargetInput: {
            name: string;
            /** @enum {string} */
            sign: "≥" | "≤" | "=" | ">" | "<";
            /** @description exact decimal */
            value: string;
            /** @description as written, `%` or a counting word; may be empty */
            unit: string;
            line: number;
        };
        BudgetCardIndicatorInput: {
            line: number;
            /** @description the place in words of the document, such as `Sheet1!B12`; empty for a text */
            at: string;
            group: string;
            name: string;
            text: string;
            targets: components["schemas"]["MeasurableTargetInput"][];
        };
        BudgetProjectCardInput: {
            line: number;
            /** @description the place in words of the document, such as `Sheet1!B12`; empty for a text */
            at: string;
            name: string;
            amount: components["schemas"]["BudgetFigureInput"] | null;
            goal: {
                line: number;
                /** @description the place in words of the document, such as `Sheet1!B12`; empty for a text */
                at: string;
                text: string;
            };
            indicators: components["schemas"]["BudgetCardIndicatorInput"][];
        };
        BudgetBookEditionInput: {
            edition: number;
            /** Format: date-time */
            publishedAt: string;
            /** @enum {string} */
            format: "txt" | "docx" | "xlsx";
            findings: {
                error: number;
                warning: number;
                note: number;
            };
            /** @description why it was published although errors remain */
            reason: string | null;
        };
        PublishedBudgetBookInput: {
            /** Format: uuid */
            bookId: string;
            unit: string;
            year: number;
            /** @description 1, and one more each time it is published again */
            edition: number;
            /**
             * Format: date-time
             * @description of this edition
             */
            publishedAt: string;
            /** @description total of table 3; null when the book does not write it readably */
            total: string | null;
            findings: {
                error: number;
                warning: number;
                note: number;
            };
            /** @enum {string} */
            format: "txt" | "docx" | "xlsx";
            /** @description how many lines the document has */
            lines: number;
            /** @description the document as it was handed in */
            source: {
                /** Format: uuid */
                fileId: string;
                name: string;
            };
            head: components["schemas"]["BudgetHeadFigureInput"][];
            flows: components["schemas"]["BudgetFlowsInput"];
            projects: components["schemas"]["BudgetProjectCardInput"][];
            department: {
                line: number;
                goal: string;
                indicators: components["schemas"]["BudgetCardIndicatorInput"][];
            };
            check: {
                comparisons: number;
                findings: components["schemas"]["BudgetFindingInput"][];
            };
            /** @description newest first */
            editions: components["schemas"]["BudgetBookEditionInput"][];
            /** @description with the book of the year before; null when there is none */
            yearOnYear: components["schemas"]["BookComparisonInput"] | null;
            /** @description books of the same department */
            others: {
                /** Format: uuid */
                bookId: string;
                year: number;
            }[];
        };
        DeskBudgetBookInput: {
            /** Format: uuid */
            bookId: string;
            unit: string;
            year: number;
            /** @description 1, and one more each time it is published again */
            edition: number;
            /**
             * Format: date-time
             * @description of this edition
             */
            publishedAt: string;
            /** @description total of table 3; null when the book does not write it readably */
            total: string | null;
            findings: {
                error: number;
                warning: number;
                note: number;
            };
            /** @enum {string} */
            state: "published" | "withdrawn";
            withdrawn: {
                /** Format: date-time */
                at: string;
                reason: string;
            } | null;
            /** @description newest first */
            editions: components["schemas"]["BudgetBookEditionInput"][];
            version: number;
            allowed: "withdraw"[];
        };
        FieldProblemInput: {
            /** @description JSON path in the request, as `body.form.L01` */
            path: string;
            code: string;
            message: components["schemas"]["SentenceInput"];
        };
        ProblemInput: {
            /** @description `urn:yimen:problem:<code>` */
            type: string;
            status: number;
            code: string;
            title: string;
            detail: string;
            /** @description number of the request, to be quoted on the phone */
            instance?: string;
            fields?: components["schemas"]["FieldProblemInput"][];
            current?: unknown;
        };
        CorrectionTicketInput: {
            /** Format: uuid */
            correctionId: string;
            version: number;
            /** @enum {string} */
            state: "opened" | "taken" | "answered" | "withdrawn";
            outcome: ("corrected" | "kept") | null;
            subject: {
                /** Format: uuid */
                subjectId: string;
                name: string;
            };
            element: {
                code: string;
                name: components["schemas"]["SentenceInput"];
            };
            /** @description whose source it is */
            organ: {
                code: string;
                name: string;
            };
            store: string;
            /** Format: date-time */
            openedAt: string;
            /**
             * Format: date
             * @description by the official calendar; the number of days is set by the district
             */
            dueOn: string;
            overdue: boolean;
            answeredAt: string | null;
            /** @description why it was corrected or kept */
            reason: string | null;
            /** @description the application in which it was seen */
            caseId: string | null;
            allowed: ("take" | "answer" | "withdraw")[];
        };
        CorrectionInFullInput: {
            /** Format: uuid */
            correctionId: string;
            version: number;
            /** @enum {string} */
            state: "opened" | "taken" | "answered" | "withdrawn";
            outcome: ("corrected" | "kept") | null;
            subject: {
                /** Format: uuid */
                subjectId: string;
                name: string;
            };
            element: {
                code: string;
                name: components["schemas"]["SentenceInput"];
            };
            /** @description whose source it is */
            organ: {
                code: string;
                name: string;
            };
            store: string;
            /** Format: date-time */
            openedAt: string;
            /**
             * Format: date
             * @description by the official calendar; the number of days is set by the district
             */
            dueOn: string;
            overdue: boolean;
            answeredAt: string | null;
            /** @description why it was corrected or kept */
            reason: string | null;
            /** @description the application in which it was seen */
            caseId: string | null;
            allowed: ("take" | "answer" | "withdraw")[];
            /** @description what stood there, with its source and time */
            shown: components["schemas"]["FieldValueInput"];
            /** @description the same in words */
            shownWords: string;
            /** @description what the person says is right; null where it is masked */
            stated: (string | number | boolean | string[]) | null;
            statedWords: string;
            note: string;
            proof: {
                /** Format: uuid */
                fileId: string;
                name: string;
            } | null;
            /** @description in words, what the source holds now */
            answer: string | null;
            /** @description who reported it */
            reporter: string;
            takenBy: string | null;
        };
        SourceRunInput: {
            /** Format: uuid */
            runId: string;
            /** @enum {string} */
            startedBy: "schedule" | "command" | "desk";
            /** Format: date-time */
            startedAt: string;
            endedAt: string | null;
            /** @enum {string} */
            state: "running" | "done" | "failed" | "refused";
            read: number;
            stored: number;
            /** @description subjects that were not known before */
            new: number;
            quarantined: number;
            failure: string | null;
        };
        SourceViewInput: {
            code: string;
            name: components["schemas"]["SentenceInput"];
            organ: {
                code: string;
                name: string;
            };
            store: string;
            /** @enum {string} */
            kind: "csv" | "sql" | "http";
            /** @enum {string} */
            subjectKind: "person" | "legal-person";
            elements: {
                code: string;
                name: components["schemas"]["SentenceInput"];
            }[];
            /** @enum {string} */
            trust: "A" | "B" | "C" | "D";
            duty: string | null;
            everyMinutes: number | null;
            /** @description asked while a form is being filled */
            askedLive: boolean;
            enabled: boolean;
            /** @description when it was last read to its end */
            readAt: string | null;
            /** @description how the last question of a form went */
            live: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                outcome: "ok" | "down" | "slow" | "wrong" | "refused";
            } | null;
            lastRun: components["schemas"]["SourceRunInput"] | null;
            /** @description rows in quarantine */
            waiting: number;
            allowed: ("read-now" | "settle-rows")[];
        };
        QuarantinedRowViewInput: {
            /** Format: uuid */
            rowId: string;
            place: string;
            /** Format: date-time */
            foundAt: string;
            column: string | null;
            reason: string;
            message: components["schemas"]["SentenceInput"];
            cells: {
                [key: string]: string | null;
            };
        };
        EntrustmentInput: {
            /** Format: uuid */
            entrustmentId: string;
            version: number;
            /** @enum {string} */
            state: "given" | "ended" | "declined" | "expired";
            giver: {
                /** Format: uuid */
                subjectId: string;
                name: string;
            };
            agent: {
                /** Format: uuid */
                subjectId: string;
                name: string;
            };
            scope: {
                /** @description item codes; null = all matters */
                items: string[] | null;
                acts: ("apply" | "follow")[];
            };
            /** Format: date-time */
            givenAt: string;
            /**
             * Format: date
             * @description the last day on which it holds
             */
            until: string;
            closedAt: string | null;
            allowed: ("end" | "decline")[];
        };
        RecordStatementInput: {
            value: ((string | number | boolean | string[]) | {
                [key: string]: string | number | boolean | string[];
            }[]) | null;
            /** @description the value in words; empty when nothing is known */
            shown: string;
            source: {
                organ: {
                    code: string;
                    name: string;
                };
                /** @description the store in people’s words, as 法人库 */
                store: string;
                /** @enum {string} */
                kind: "live" | "stored" | "broken" | "own";
            };
            /** Format: date-time */
            fetchedAt: string;
            /** @enum {string} */
            trust: "A" | "B" | "C" | "D";
            duty: string | null;
        };
        RecordFieldInput: {
            element: string;
            name: components["schemas"]["SentenceInput"];
            /** @enum {string} */
            masking: "shown" | "masked" | "hidden";
            holds: components["schemas"]["RecordStatementInput"];
            because: components["schemas"]["SentenceInput"];
            others: components["schemas"]["RecordStatementInput"][];
            conflict: boolean;
        };
        RecordRelationInput: {
            /** @enum {string} */
            kind: "legal-representative" | "agent" | "household";
            /** @enum {string} */
            direction: "acts-for" | "acted-for-by" | "lives-with";
            name: string;
            since: string | null;
            until: string | null;
        };
        SubjectRecordInput: {
            subject: {
                /** Format: uuid */
                subjectId: string;
                /** @enum {string} */
                kind: "person" | "legal-person";
                name: string;
                /** @description masked as the viewer may see it */
                code: string;
                /** @enum {string} */
                state: "active" | "ended";
            };
            fields: components["schemas"]["RecordFieldInput"][];
            relations: components["schemas"]["RecordRelationInput"][];
        };
        KeptFieldInput: {
            element: string;
            name: components["schemas"]["SentenceInput"];
            /** @enum {string} */
            masking: "shown" | "masked" | "hidden";
            holds: components["schemas"]["RecordStatementInput"];
            because: components["schemas"]["SentenceInput"];
            others: components["schemas"]["RecordStatementInput"][];
            conflict: boolean;
            /** @description the order of what decides between sources */
            rule: components["schemas"]["SentenceInput"];
            /** @description newest first */
            history: {
                value: ((string | number | boolean | string[]) | {
                    [key: string]: string | number | boolean | string[];
                }[]) | null;
                /** @description the value in words; empty when nothing is known */
                shown: string;
                source: {
                    organ: {
                        code: string;
                        name: string;
                    };
                    /** @description the store in people’s words, as 法人库 */
                    store: string;
                    /** @enum {string} */
                    kind: "live" | "stored" | "broken" | "own";
                };
                /** Format: date-time */
                fetchedAt: string;
                /** @enum {string} */
                trust: "A" | "B" | "C" | "D";
                duty: string | null;
                /** Format: date-time */
                replacedAt: string;
            }[];
            /** @description one of the steward’s sources says something of it; else its values are hidden */
            own: boolean;
        };
        KeptRecordInput: {
            subject: {
                /** Format: uuid */
                subjectId: string;
                /** @enum {string} */
                kind: "person" | "legal-person";
                name: string;
                /** @description masked as the viewer may see it */
                code: string;
                /** @enum {string} */
                state: "active" | "ended";
            };
            fields: components["schemas"]["KeptFieldInput"][];
        };
        ConflictRowInput: {
            /** Format: uuid */
            subjectId: string;
            /** @enum {string} */
            kind: "person" | "legal-person";
            name: string;
            element: {
                code: string;
                name: components["schemas"]["SentenceInput"];
            };
            /** Format: date-time */
            since: string;
        };
        CampaignInput: {
            /** Format: uuid */
            campaignId: string;
            name: string;
            /** Format: date */
            dueOn: string;
            /** Format: date-time */
            openedAt: string;
            closedAt: string | null;
            progress: {
                total: number;
                /** @description confirmed, mounted or live */
                answered: number;
                /** @description dispatched and not answered */
                waiting: number;
                overdue: number;
                /** @description not dispatched yet, or before the office */
                before: number;
            };
            version: number;
            allowed: "close"[];
        };
        DemandInput: {
            /** Format: uuid */
            demandId: string;
            number: string;
            data: {
                /** @enum {string} */
                kind: "element" | "material";
                code: string;
                name: components["schemas"]["SentenceInput"];
            };
            asking: {
                code: string;
                name: string;
                nameEnglish: string | null;
            };
            /** @description codes of the items that ask for it */
            items: string[];
            /** @description how often a year, when the asking organ has said so */
            yearly: number | null;
            reason: string | null;
            /** @enum {string} */
            state: "draft" | "submitted" | "returned" | "pre-checked" | "dispatched" | "coordinating" | "confirmed" | "mounted" | "live" | "withdrawn" | "cancelled";
            /** @description whose turn it is to answer */
            asked: {
                code: string;
                name: string;
                nameEnglish: string | null;
            } | null;
            proposal: {
                organ: {
                    code: string;
                    name: string;
                    nameEnglish: string | null;
                } | null;
                /** @enum {string} */
                kind: "matched" | "partial" | "none";
                /** @enum {string} */
                path: "authorise" | "collect";
                /** @enum {string} */
                why: "live-duty" | "history" | "supply" | "element-source" | "none";
            };
            disowned: {
                organ: string;
                says: string;
                reason: string;
                /** Format: date-time */
                at: string;
            }[];
            /** @description the coordinating office has ruled whose it is */
            ruled: boolean;
            ruling: string | null;
            returnedBecause: string | null;
            dueOn: string | null;
            overdue: boolean;
            reminders: number;
            supervised: boolean;
            /** @description number of the duty that answers it */
            duty: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            allowed: ("submit" | "pre-check" | "return" | "cancel" | "dispatch" | "confirm" | "disown" | "rule" | "remind" | "supervise")[];
        };
        DutyProbeInput: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            up: "kept" | "broken" | "not-measured";
            milliseconds: number | null;
            fault: string | null;
            /** @enum {string} */
            fresh: "kept" | "broken" | "not-measured";
            /** @description when the newest record was fetched */
            newest: string | null;
            /** @enum {string} */
            complete: "kept" | "broken" | "not-measured";
            /** @description percent of the promised data that is there */
            share: number | null;
            failed: boolean;
        };
        DataDutyInput: {
            /** Format: uuid */
            dutyId: string;
            number: string;
            organ: {
                code: string;
                name: string;
                nameEnglish: string | null;
            };
            store: string;
            data: {
                /** @enum {string} */
                kind: "element" | "material";
                code: string;
                name: components["schemas"]["SentenceInput"];
            }[];
            promise: {
                /** @enum {string} */
                cycle: "live" | "daily" | "weekly" | "monthly" | "yearly";
                /** @description percent of records that are complete */
                completeness: number | null;
                /** @description percent of probes that are answered */
                availability: number | null;
                /** @description milliseconds in which it answers */
                answerWithin: number | null;
            };
            interface: string | null;
            /** @enum {string} */
            sharing: "unconditional" | "conditional" | "not-shared";
            basis: string;
            /** @enum {string} */
            state: "confirmed" | "mounted" | "live" | "withdrawn";
            /** @description the last probe found a promise broken */
            failing: boolean;
            withdrawnBecause: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            allowed: ("mount" | "go-live" | "withdraw")[];
        };
        SupplyInput: {
            /** Format: uuid */
            supplyId: string;
            organ: {
                code: string;
                name: string;
                nameEnglish: string | null;
            };
            data: {
                /** @enum {string} */
                kind: "element" | "material";
                code: string;
                name: components["schemas"]["SentenceInput"];
            };
            store: string;
            /** @enum {string} */
            cycle: "live" | "daily" | "weekly" | "monthly" | "yearly";
            /** @enum {string} */
            sharing: "unconditional" | "conditional" | "not-shared";
            sharingBasis: string | null;
            /** @description all of it; otherwise a part */
            complete: boolean;
            withdrawn: boolean;
            /** Format: date-time */
            registeredAt: string;
            version: number;
            allowed: "withdraw"[];
        };
        Sentence: {
            zh: string;
            en: string;
        };
        Text: string | components["schemas"]["Sentence"];
        AuditRow: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            actor: {
                /** @enum {string} */
                kind: "resident" | "staff" | "system";
                name: string;
                post: string | null;
            };
            subject: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            action: string;
            fields: string[];
            purpose: string;
            caseNumber: string | null;
        };
        CodeList: {
            code: string;
            name: components["schemas"]["Sentence"];
            /** @description standard or rule that the codes come from */
            standard?: string;
            /** @default 1 */
            version: string;
            /** @default false */
            open: boolean;
            entries: {
                code: string;
                label: components["schemas"]["Sentence"];
                note?: components["schemas"]["Sentence"];
                /** @description code one level up, in lists with levels (divisions, industries) */
                parent?: string;
                /** Format: date */
                until?: string;
            }[];
        };
        DataElement: {
            code: string;
            name: components["schemas"]["Sentence"];
            definition?: components["schemas"]["Sentence"];
            /** @enum {string} */
            type: "string" | "integer" | "decimal" | "date" | "boolean" | "code" | "code-list" | "text" | "file";
            check?: {
                /** @default [] */
                named: ("person-name" | "identity-number" | "social-credit-code" | "disability-certificate-number" | "mobile" | "landline" | "email" | "postcode" | "month" | "not-in-future" | "bank-card" | "must-be-yes")[];
                pattern?: string;
                /** @description what the pattern asks for, in words; shown when it fails */
                patternHint?: components["schemas"]["Sentence"];
                minLength?: number;
                maxLength?: number;
                min?: number | string;
                max?: number | string;
                /** @description strictly greater than */
                above?: number | string;
                scale?: number;
                minItems?: number;
                maxItems?: number;
                /** @description code of the date element that this day must not precede */
                notBefore?: string;
                /** @description code of the date element that this day must not follow */
                notAfter?: string;
                /** @description file extensions accepted */
                formats?: string[];
                maxBytes?: number;
            };
            /** @description code of the list that its values come from */
            codeList?: string;
            /** @description as 元, 万元, 平方米 */
            unit?: components["schemas"]["Sentence"];
            sensitivity: 0 | 1 | 2 | 3;
            /**
             * @description labels under which other forms ask for the same thing
             * @default []
             */
            synonyms: string[];
            /** @description organ or source that answers for it; `SELF` when only the person knows */
            source: string;
            /** @description absent = it is said of the applicant */
            of?: {
                /** @constant */
                party: "agent";
                element: string;
            };
            standard?: string;
            /** @default 1 */
            version: number;
        };
        Condition: {
            all: components["schemas"]["Condition"][];
        } | {
            any: components["schemas"]["Condition"][];
        } | {
            not: components["schemas"]["Condition"];
        } | {
            element: string;
            is: string | number | boolean;
        } | {
            element: string;
            isNot: string | number | boolean;
        } | {
            element: string;
            in: (string | number | boolean)[];
        } | {
            element: string;
            known: boolean;
        } | {
            element: string;
            above: number | string;
        } | {
            element: string;
            below: number | string;
        } | {
            situation: string;
            is: string | number | boolean;
        } | {
            situation: string;
            isNot: string | number | boolean;
        } | {
            situation: string;
            in: (string | number | boolean)[];
        } | {
            situation: string;
            known: boolean;
        } | {
            situation: string;
            above: number | string;
        } | {
            situation: string;
            below: number | string;
        };
        FieldReference: {
            element: string;
            label?: components["schemas"]["Sentence"];
            help?: components["schemas"]["Sentence"];
            /** @default always */
            required: "always" | "never" | {
                when: components["schemas"]["Condition"];
            };
            visible?: components["schemas"]["Condition"];
            computed?: {
                /** @enum {string} */
                rule: "sex-from-identity-number" | "birth-date-from-identity-number" | "age-from-birth-date" | "disability-kind-from-certificate-number" | "disability-grade-from-certificate-number" | "subdistricts-differ" | "sum" | "product" | "quotient";
                from: string[];
            };
            /**
             * @default applicant
             * @enum {string}
             */
            filledBy: "applicant" | "staff";
            /**
             * @default allowed
             * @enum {string}
             */
            ownValue: "allowed" | "refused";
        };
        RepeatGroup: {
            group: string;
            label: components["schemas"]["Sentence"];
            /** @description what one row is, as 家庭成员 */
            rowLabel?: components["schemas"]["Sentence"];
            help?: components["schemas"]["Sentence"];
            /** @default 1 */
            min: number;
            /** @default 20 */
            max: number;
            visible?: components["schemas"]["Condition"];
            fields: components["schemas"]["FieldReference"][];
        };
        Section: {
            code: string;
            title: components["schemas"]["Sentence"];
            help?: components["schemas"]["Sentence"];
            visible?: components["schemas"]["Condition"];
            fields: (components["schemas"]["FieldReference"] | components["schemas"]["RepeatGroup"])[];
        };
        Form: {
            sections: components["schemas"]["Section"][];
        };
        LibraryFormRow: {
            code: string;
            name: components["schemas"]["Sentence"];
            /** @enum {string} */
            level: "district" | "subdistrict" | "community";
            organ: {
                code: string;
                name: string;
            };
            /** @enum {string} */
            state: "draft" | "published" | "withdrawn";
            revision: number;
            /** @description the revision that items may take now */
            published: number | null;
            fields: number;
            rowVersion: number;
            /** Format: date-time */
            updatedAt: string;
        };
        LibraryForm: {
            code: string;
            name: components["schemas"]["Sentence"];
            /** @enum {string} */
            level: "district" | "subdistrict" | "community";
            organ: {
                code: string;
                name: string;
            };
            /** @enum {string} */
            state: "draft" | "published" | "withdrawn";
            revision: number;
            /** @description the revision that items may take now */
            published: number | null;
            fields: number;
            rowVersion: number;
            /** Format: date-time */
            updatedAt: string;
            content: components["schemas"]["Form"];
            elements: components["schemas"]["DataElement"][];
            codeLists: components["schemas"]["CodeList"][];
            faults: {
                code: string;
                path: string;
                message: components["schemas"]["Sentence"];
            }[];
            revisions: {
                revision: number;
                /** @enum {string} */
                state: "draft" | "published" | "withdrawn" | "superseded";
                /** Format: date-time */
                createdAt: string;
                publishedAt: string | null;
                withdrawnAt: string | null;
            }[];
            allowed: ("save" | "publish" | "withdraw" | "new-revision")[];
        };
        LibraryFormRevision: {
            code: string;
            revision: number;
            /** @enum {string} */
            state: "draft" | "published" | "withdrawn" | "superseded";
            name: components["schemas"]["Sentence"];
            content: components["schemas"]["Form"];
            elements: components["schemas"]["DataElement"][];
            codeLists: components["schemas"]["CodeList"][];
            /** Format: date-time */
            createdAt: string;
            publishedAt: string | null;
        };
        MaterialRequirement: {
            code: string;
            name: string;
            nameEnglish?: string;
            /** @description code of the standard material type; one held in the vault is reused */
            materialType: string;
            when?: components["schemas"]["Condition"];
            /**
             * @default required
             * @enum {string}
             */
            necessity: "required" | "optional";
            /**
             * @default [
             *       "pdf",
             *       "jpg",
             *       "png"
             *     ]
             */
            formats: ("pdf" | "jpg" | "png" | "ofd" | "docx" | "xlsx")[];
            /** @default 20971520 */
            maxBytes: number;
            /** @default 0 */
            originals: number;
            /** @default 0 */
            copies: number;
            /** @enum {string} */
            source: "applicant" | "organ" | "intermediary" | "other";
            sourceExplanation?: components["schemas"]["Text"];
            legalBasis?: components["schemas"]["Text"];
            acceptanceStandard?: components["schemas"]["Text"];
            howToFill?: components["schemas"]["Sentence"];
            emptyForm?: string;
            sample?: string;
            /** @default false */
            signature: boolean;
            /** @default false */
            yieldsCertificate: boolean;
            exemption?: {
                sourceOrgan: components["schemas"]["Text"];
                store: components["schemas"]["Text"];
                /** @description number of the data duty that covers it */
                duty?: string;
                basis: components["schemas"]["Text"];
            };
        };
        StateTable: {
            name: string;
            steps: {
                code: string;
                name: {
                    zh: string;
                    en: string;
                };
                /** @enum {string} */
                role: "reviewer" | "decider";
                limitDays: number;
            }[];
            deemed?: {
                workingDays: number;
                law: string;
            };
            /** @description working days that the applicant has to correct */
            correctionDays: number;
            /** @description working days from the decision to delivery */
            deliverDays: number;
            rows: {
                /** @enum {string} */
                status: "draft" | "submitted" | "correction-requested" | "accepted" | "reviewing" | "decided" | "produced" | "released" | "delivered" | "archived" | "not-needed" | "refused" | "withdrawn" | "lapsed" | "transferred" | "void";
                /** @enum {string} */
                role: "applicant" | "clerk" | "reviewer" | "decider" | "system";
                actions: ("save-draft" | "submit" | "correct" | "withdraw" | "discard" | "accept" | "deem-accepted" | "request-correction" | "refuse" | "declare-not-needed" | "lapse" | "claim" | "review" | "send-back" | "pause" | "resume" | "extend" | "decide" | "produce" | "release" | "deliver" | "archive" | "rate")[];
                read: string[];
                /** @default [] */
                write: string[];
            }[];
        };
        Situation: {
            code: string;
            question: components["schemas"]["Sentence"];
            help?: components["schemas"]["Sentence"];
            options: {
                code: string;
                label: components["schemas"]["Sentence"];
            }[];
            /** @description several options may be chosen */
            multiple?: boolean;
            when?: components["schemas"]["Condition"];
        };
        ItemContent: {
            name: string;
            nameEnglish?: string;
            summary?: components["schemas"]["Sentence"];
            codes: {
                basic?: {
                    scheme: string;
                    value: string;
                };
                implementation?: {
                    scheme: string;
                    value: string;
                };
                handling?: {
                    scheme: string;
                    value: string;
                };
                local?: {
                    scheme: string;
                    value: string;
                };
            };
            /** @description list `item-type` */
            type: string;
            /** @description list `level` */
            levels: string[];
            organ: {
                code: string;
                name: string;
                nature?: components["schemas"]["Text"];
            };
            entrusted?: components["schemas"]["Text"];
            /** @description name of the department as the source wrote it */
            department?: components["schemas"]["Text"];
            /** @description main item that the sub-item belongs to */
            category?: components["schemas"]["Text"];
            /** @description 12 digits: where it is exercised */
            area?: string;
            /** @default [] */
            legalBases: {
                law: components["schemas"]["Text"];
                number?: components["schemas"]["Text"];
                clause?: components["schemas"]["Text"];
                text?: components["schemas"]["Text"];
                kind?: components["schemas"]["Text"];
                /** Format: date */
                date?: string;
                /**
                 * @default read
                 * @enum {string}
                 */
                standing: "read" | "republished" | "parameter";
            }[];
            statutory?: {
                days: number | null;
                /** @enum {string} */
                unit: "working-day" | "calendar-day" | "immediate" | "none";
                explanation?: components["schemas"]["Text"];
            };
            promised?: {
                days: number | null;
                /** @enum {string} */
                unit: "working-day" | "calendar-day" | "immediate" | "none";
                explanation?: components["schemas"]["Text"];
            };
            /** @default [] */
            conditions: components["schemas"]["Text"][];
            process?: components["schemas"]["Text"];
            /** @default [] */
            specialProcedures: {
                code: string;
                /** @enum {string} */
                kind: "hearing" | "tender" | "auction" | "inspection" | "testing" | "quarantine" | "appraisal" | "expert-review" | "publicity" | "other";
                name: components["schemas"]["Sentence"];
                days: number | null;
                /** @enum {string} */
                unit: "working-day" | "calendar-day";
            }[];
            fee?: {
                charged: boolean;
                basis?: components["schemas"]["Text"];
                standard?: components["schemas"]["Text"];
                online?: boolean;
                /** @default [] */
                reductions: {
                    reduction: components["schemas"]["Text"];
                    basis: components["schemas"]["Text"];
                }[];
            };
            /**
             * @description list `served`
             * @default []
             */
            served: string[];
            /** @enum {string} */
            caseType?: "immediate" | "promised";
            /**
             * @description list `way`
             * @default []
             */
            ways: string[];
            timesOnSite?: {
                times: number;
                reason?: components["schemas"]["Text"];
            };
            address?: components["schemas"]["Text"];
            hours?: components["schemas"]["Text"];
            consultPhone?: string;
            complaintPhone?: string;
            remedies?: {
                review: {
                    organ: components["schemas"]["Text"];
                    address?: components["schemas"]["Text"];
                    phone?: string;
                    limit: components["schemas"]["Text"];
                };
                litigation: {
                    court: components["schemas"]["Text"];
                    address?: components["schemas"]["Text"];
                    phone?: string;
                    limit: components["schemas"]["Text"];
                };
            };
            inCentre?: boolean;
            bookable?: boolean;
            express?: boolean;
            selfServiceTerminal?: boolean;
            online?: {
                depth: string;
                url?: string;
            };
            acceptanceArea?: components["schemas"]["Text"];
            quota?: components["schemas"]["Text"];
            result?: {
                name: string;
                nameEnglish?: string;
                /** @enum {string} */
                kind: "certificate" | "document" | "approval" | "record" | "payment" | "none";
                sample?: components["schemas"]["Text"];
                validity?: components["schemas"]["Text"];
                materialType?: string;
                /**
                 * @description elements of the form that stand on the result
                 * @default []
                 */
                elements: string[];
            };
            /**
             * @description departments that take part or help along
             * @default []
             */
            jointDepartments: components["schemas"]["Text"][];
            /** @enum {string} */
            jointHandling?: "none" | "unified" | "joint" | "centralised";
            /** @default [] */
            intermediaries: components["schemas"]["Text"][];
            themes?: {
                persons: string[];
                legalPersons: string[];
            };
            /**
             * @description words people use for it
             * @default []
             */
            searchWords: string[];
            /** @default [] */
            situations: components["schemas"]["Situation"][];
            /** @default [] */
            materials: components["schemas"]["MaterialRequirement"][];
            form?: components["schemas"]["Form"];
            libraryForm?: {
                code: string;
                revision: number;
            };
            /** @default [] */
            steps: {
                step: components["schemas"]["Sentence"];
                role: components["schemas"]["Text"];
                limit: components["schemas"]["Text"];
                standard?: components["schemas"]["Text"];
                result?: components["schemas"]["Text"];
            }[];
            /** @default [] */
            questions: {
                question: components["schemas"]["Text"];
                answer: components["schemas"]["Text"];
            }[];
            /** @default [] */
            counters: string[];
            stateTable?: components["schemas"]["StateTable"];
            /**
             * @description granted at most once to the same subject
             * @default false
             */
            oncePerSubject: boolean;
            /** @default [] */
            parameters: {
                name: string;
                value: string | number | boolean;
                note: components["schemas"]["Text"];
            }[];
        };
        PublishedItem: {
            code: string;
            version: number;
            /** Format: date-time */
            publishedAt: string;
            content: components["schemas"]["ItemContent"];
            elements: components["schemas"]["DataElement"][];
            codeLists: components["schemas"]["CodeList"][];
        };
        FieldValue: {
            /** @description null when the source is broken or knows nothing */
            value: ((string | number | boolean | string[]) | {
                [key: string]: string | number | boolean | string[];
            }[]) | null;
            source: {
                organ: {
                    code: string;
                    name: string;
                };
                /** @description the store in people’s words, as 法人库 */
                store: string;
                /** @enum {string} */
                kind: "live" | "stored" | "broken" | "own";
            };
            /** Format: date-time */
            fetchedAt: string;
            /** @enum {string} */
            trust: "A" | "B" | "C" | "D";
            hash?: string;
            /** @description number of the data duty under which it was supplied */
            duty?: string;
            /** @description the source could not be asked now: the value is from before, or null */
            outage?: {
                /** @description name of the organ */
                organ: string;
                store: string;
                /** @enum {string} */
                fault: "down" | "slow" | "wrong" | "refused";
            };
        };
        RatingView: {
            possible: boolean;
            rated: {
                grade: number;
                tags: string[];
                comment: string;
                /** Format: date-time */
                at: string;
            } | null;
        };
        RequirementState: {
            code: string;
            name: string;
            nameEnglish: string | null;
            /** @enum {string} */
            state: "exempt" | "from-vault" | "provided" | "missing" | "optional-missing";
            /** @description why it is asked, or why it is not */
            why: components["schemas"]["Sentence"];
            /** @description why what the vault has is used again, or is not; null when it has none */
            vault: components["schemas"]["Sentence"] | null;
            /** @description what one may promise in its place (告知承诺), and what follows when that is broken */
            promise: {
                text: components["schemas"]["Sentence"];
                consequence: components["schemas"]["Sentence"];
            } | null;
            exemption: {
                sourceOrgan: components["schemas"]["Text"];
                store: components["schemas"]["Text"];
                duty: string | null;
                basis: components["schemas"]["Text"];
            } | null;
            material: {
                /** Format: uuid */
                materialId: string;
                fileId: string | null;
                fileName: string | null;
                mediaType: string | null;
                bytes: number | null;
                /** @description hash of the stored file, by which anybody can check a copy of it */
                sha256: string | null;
                /** @enum {string} */
                trust: "A" | "B" | "C" | "D";
                /** @description where and when the original was seen */
                seenAt: components["schemas"]["Sentence"] | null;
                validUntil: string | null;
                /** @description promised by its words, without a file */
                promised: boolean;
            } | null;
            formats: string[];
            maxBytes: number;
            howToFill: components["schemas"]["Sentence"] | null;
            acceptanceStandard: components["schemas"]["Text"] | null;
            legalBasis: components["schemas"]["Text"] | null;
        };
        TimelineEntry: {
            /** Format: uuid */
            eventId: string;
            /** Format: date-time */
            at: string;
            type: string;
            title: components["schemas"]["Sentence"];
            detail: components["schemas"]["Sentence"] | null;
            by: components["schemas"]["Sentence"] | null;
            documentId: string | null;
            /** @enum {string} */
            tone: "neutral" | "wait" | "near" | "late" | "done";
        };
        CaseDocument: {
            /** Format: uuid */
            documentId: string;
            /** @enum {string} */
            kind: "receipt" | "acceptance-notice" | "correction-notice" | "refusal" | "not-needed-notice" | "pause-notice" | "extension-notice" | "decision" | "result";
            title: components["schemas"]["Sentence"];
            number: string;
            /** Format: date */
            issuedOn: string;
            issuedBy: string;
            /** @description null while the PDF is being made */
            fileId: string | null;
        };
        LegalClockView: {
            /** Format: date */
            start: string;
            /** Format: date */
            due: string;
            /** @enum {string} */
            unit: "working-day" | "calendar-day";
            /** @description days granted, extensions included */
            allowed: number;
            /** @description counted days up to today, or up to the day it was finished */
            used: number;
            /** @description it reaches into a year whose calendar is not published yet */
            provisional: boolean;
            /** @description a pause is still open: `due` is then the earliest that it can become */
            paused: boolean;
            finished: string | null;
            /** @description null once finished */
            remaining: {
                /** @description 0 = due today */
                left?: number;
                /** @description 0 = past, but offices have not opened since */
                over?: number;
                /** @enum {string} */
                state: "wait" | "near" | "late";
                word: components["schemas"]["Sentence"];
            } | null;
            days: {
                /** Format: date */
                date: string;
                /** @enum {string} */
                kind: "start" | "counted" | "paused" | "not-counted" | "due" | "after";
                /** @description which day of the period it is, on `counted` and `due` */
                n?: number;
                /** @description why a day is not counted (中秋节, 周末), or 调休上班 on a make-up working day */
                name?: components["schemas"]["Sentence"];
                /** @description true up to and including today: a counted day that has passed is used */
                passed: boolean;
                /**
                 * @description the matter was decided on this day
                 * @constant
                 */
                finished?: true;
            }[];
            lines: {
                promise: {
                    zh: string;
                    en: string;
                    note?: components["schemas"]["Sentence"];
                    law?: {
                        code: string;
                        reference: components["schemas"]["Sentence"];
                    };
                };
                start: {
                    zh: string;
                    en: string;
                    note?: components["schemas"]["Sentence"];
                    law?: {
                        code: string;
                        reference: components["schemas"]["Sentence"];
                    };
                };
                pauses: {
                    zh: string;
                    en: string;
                    note?: components["schemas"]["Sentence"];
                    law?: {
                        code: string;
                        reference: components["schemas"]["Sentence"];
                    };
                }[];
                extensions: {
                    zh: string;
                    en: string;
                    note?: components["schemas"]["Sentence"];
                    law?: {
                        code: string;
                        reference: components["schemas"]["Sentence"];
                    };
                }[];
                calendar: {
                    zh: string;
                    en: string;
                    note?: components["schemas"]["Sentence"];
                    law?: {
                        code: string;
                        reference: components["schemas"]["Sentence"];
                    };
                };
            };
            /** @description the whole reckoning in one sentence or two, for lists and letters */
            explanation: components["schemas"]["Sentence"];
            /** @description version of the official calendar that was used */
            calendar: string;
        };
        MyCaseRow: {
            /** Format: uuid */
            caseId: string;
            number: string | null;
            version: number;
            item: {
                code: string;
                name: string;
                nameEnglish: string | null;
            };
            applicant: {
                /** Format: uuid */
                subjectId: string;
                name: string;
                /** @enum {string} */
                kind: "person" | "legal-person";
            };
            /** @enum {string} */
            status: "draft" | "submitted" | "correction-requested" | "accepted" | "reviewing" | "decided" | "produced" | "released" | "delivered" | "archived" | "not-needed" | "refused" | "withdrawn" | "lapsed" | "transferred" | "void";
            outcome: ("granted" | "denied") | null;
            flags: {
                paused: boolean;
                extended: boolean;
                deemedAccepted: boolean;
                corrected: boolean;
                overdue: boolean;
            };
            state: {
                word: components["schemas"]["Sentence"];
                /** @enum {string} */
                tone: "neutral" | "wait" | "near" | "late" | "done";
            };
            /** @enum {string} */
            waitsFor: "applicant" | "office" | "nobody";
            /** @description what happens next and by when */
            headline: components["schemas"]["Sentence"];
            dueOn: string | null;
            /** Format: date-time */
            updatedAt: string;
            allowed: ("save-draft" | "submit" | "correct" | "withdraw" | "discard" | "accept" | "deem-accepted" | "request-correction" | "refuse" | "declare-not-needed" | "lapse" | "claim" | "review" | "send-back" | "pause" | "resume" | "extend" | "decide" | "produce" | "release" | "deliver" | "archive" | "rate")[];
        };
        CaseForApplicant: {
            /** Format: uuid */
            caseId: string;
            number: string | null;
            version: number;
            item: {
                code: string;
                name: string;
                nameEnglish: string | null;
            };
            applicant: {
                /** Format: uuid */
                subjectId: string;
                name: string;
                /** @enum {string} */
                kind: "person" | "legal-person";
            };
            /** @enum {string} */
            status: "draft" | "submitted" | "correction-requested" | "accepted" | "reviewing" | "decided" | "produced" | "released" | "delivered" | "archived" | "not-needed" | "refused" | "withdrawn" | "lapsed" | "transferred" | "void";
            outcome: ("granted" | "denied") | null;
            flags: {
                paused: boolean;
                extended: boolean;
                deemedAccepted: boolean;
                corrected: boolean;
                overdue: boolean;
            };
            state: {
                word: components["schemas"]["Sentence"];
                /** @enum {string} */
                tone: "neutral" | "wait" | "near" | "late" | "done";
            };
            /** @enum {string} */
            waitsFor: "applicant" | "office" | "nobody";
            /** @description what happens next and by when */
            headline: components["schemas"]["Sentence"];
            dueOn: string | null;
            /** Format: date-time */
            updatedAt: string;
            allowed: ("save-draft" | "submit" | "correct" | "withdraw" | "discard" | "accept" | "deem-accepted" | "request-correction" | "refuse" | "declare-not-needed" | "lapse" | "claim" | "review" | "send-back" | "pause" | "resume" | "extend" | "decide" | "produce" | "release" | "deliver" | "archive" | "rate")[];
            itemVersion: number;
            organ: {
                code: string;
                name: string;
                phone: string | null;
            };
            promised: {
                days: number | null;
                unit: string;
            } | null;
            representative: {
                /** Format: uuid */
                subjectId: string;
                name: string;
                /** @enum {string} */
                capacity: "self" | "legal-representative" | "agent";
            };
            answers: {
                [key: string]: string | string[];
            };
            /** @description element code → value with provenance */
            values: {
                [key: string]: components["schemas"]["FieldValue"];
            };
            /** @description elements that the applicant does not want fetched */
            refused: string[];
            requirements: components["schemas"]["RequirementState"][];
            missing: {
                /** @enum {string} */
                kind: "situation" | "field" | "material";
                code: string;
                name: components["schemas"]["Sentence"];
            }[];
            submittedAt: string | null;
            acceptedAt: string | null;
            decidedAt: string | null;
            /** @description accepted by itself after this day unless told otherwise */
            deemedOn: string | null;
            /** @description of a draft: if submitted today */
            expectedDue: {
                /** Format: date */
                dueOn: string;
                provisional: boolean;
                explanation: components["schemas"]["Sentence"];
            } | null;
            clock: components["schemas"]["LegalClockView"] | null;
            correction: {
                /** Format: date-time */
                requestedAt: string;
                /** Format: date */
                dueOn: string;
                items: {
                    /** @enum {string} */
                    kind: "material" | "field";
                    /** @description requirement or element code */
                    code: string;
                    name: string;
                    /** @description what is missing or wrong, and how to mend it */
                    what: string;
                }[];
                correctedAt: string | null;
            } | null;
            /** @description of a refusal or denial */
            reason: string | null;
            documents: components["schemas"]["CaseDocument"][];
            timeline: components["schemas"]["TimelineEntry"][];
            remedies: {
                review: {
                    organ: components["schemas"]["Text"];
                    limit: components["schemas"]["Text"];
                };
                litigation: {
                    court: components["schemas"]["Text"];
                    limit: components["schemas"]["Text"];
                };
            } | null;
            rating: components["schemas"]["RatingView"] | null;
            /** @description of a draft: deleted after this day, the owner is told before */
            keptUntil: string | null;
        };
        WorklistRow: {
            /** Format: uuid */
            caseId: string;
            number: string;
            version: number;
            item: {
                code: string;
                name: string;
                nameEnglish: string | null;
            };
            organ: {
                code: string;
                name: string;
            };
            applicant: string;
            /** @enum {string} */
            status: "draft" | "submitted" | "correction-requested" | "accepted" | "reviewing" | "decided" | "produced" | "released" | "delivered" | "archived" | "not-needed" | "refused" | "withdrawn" | "lapsed" | "transferred" | "void";
            step: string | null;
            flags: {
                paused: boolean;
                extended: boolean;
                deemedAccepted: boolean;
                corrected: boolean;
                overdue: boolean;
            };
            /** @enum {string} */
            group: "overdue" | "today" | "next-working-day" | "later" | "undated" | "paused";
            limit: {
                word: components["schemas"]["Sentence"];
                /** @enum {string} */
                tone: "neutral" | "wait" | "near" | "late" | "done";
            };
            dueOn: string | null;
            claimedBy: string | null;
            /** Format: date-time */
            submittedAt: string;
        };
        CaseForDesk: {
            /** Format: uuid */
            caseId: string;
            number: string;
            version: number;
            item: {
                code: string;
                name: string;
                nameEnglish: string | null;
                version: number;
                type: string;
            };
            organ: {
                code: string;
                name: string;
            };
            /** @enum {string} */
            status: "draft" | "submitted" | "correction-requested" | "accepted" | "reviewing" | "decided" | "produced" | "released" | "delivered" | "archived" | "not-needed" | "refused" | "withdrawn" | "lapsed" | "transferred" | "void";
            outcome: ("granted" | "denied") | null;
            flags: {
                paused: boolean;
                extended: boolean;
                deemedAccepted: boolean;
                corrected: boolean;
                overdue: boolean;
            };
            state: {
                word: components["schemas"]["Sentence"];
                /** @enum {string} */
                tone: "neutral" | "wait" | "near" | "late" | "done";
            };
            step: {
                code: string;
                name: {
                    zh: string;
                    en: string;
                };
                /** @enum {string} */
                role: "reviewer" | "decider";
                limitDays: number;
            } | null;
            steps: {
                code: string;
                name: {
                    zh: string;
                    en: string;
                };
                /** @enum {string} */
                role: "reviewer" | "decider";
                limitDays: number;
                done: boolean;
            }[];
            claimedBy: {
                /** Format: uuid */
                staffId: string;
                name: string;
            } | null;
            applicant: {
                /** Format: uuid */
                subjectId: string;
                name: string;
                /** @enum {string} */
                kind: "person" | "legal-person";
                /** @description identity number (masked) or social credit code */
                code: string;
                /** @description masked */
                phone: string | null;
                representative: {
                    name: string;
                    /** @enum {string} */
                    capacity: "self" | "legal-representative" | "agent";
                };
            };
            promised: {
                days: number | null;
                unit: string;
            } | null;
            statutory: {
                days: number | null;
                unit: string;
            } | null;
            situations: {
                code: string;
                question: components["schemas"]["Sentence"];
                answer: components["schemas"]["Sentence"] | null;
            }[];
            answers: {
                [key: string]: string | string[];
            };
            fields: {
                element: string;
                section: components["schemas"]["Sentence"];
                name: components["schemas"]["Sentence"];
                /** @description as a person reads it, masked where due */
                shown: string;
                value: components["schemas"]["FieldValue"];
            }[];
            /** @description differences first */
            comparisons: {
                element: string;
                name: components["schemas"]["Sentence"];
                /** @description what the applicant says, when it differs */
                stated: string | null;
                /** @description what the source says, as a person reads it, masked where due */
                sourceShown: string;
                /** @description whence; the value itself is null where it is masked */
                source: components["schemas"]["FieldValue"];
                equal: boolean;
            }[];
            requirements: components["schemas"]["RequirementState"][];
            conditions: components["schemas"]["Text"][];
            clock: components["schemas"]["LegalClockView"] | null;
            deemedOn: string | null;
            limit: {
                word: components["schemas"]["Sentence"];
                /** @enum {string} */
                tone: "neutral" | "wait" | "near" | "late" | "done";
            };
            correction: {
                /** Format: date-time */
                requestedAt: string;
                /** Format: date */
                dueOn: string;
                items: {
                    /** @enum {string} */
                    kind: "material" | "field";
                    /** @description requirement or element code */
                    code: string;
                    name: string;
                    /** @description what is missing or wrong, and how to mend it */
                    what: string;
                }[];
                correctedAt: string | null;
            } | null;
            opinions: {
                step: components["schemas"]["Sentence"];
                by: string;
                /** Format: date-time */
                at: string;
                outcome: string;
                opinion: string;
            }[];
            documents: components["schemas"]["CaseDocument"][];
            timeline: components["schemas"]["TimelineEntry"][];
            specialProcedures: {
                code: string;
                name: components["schemas"]["Sentence"];
                days: number | null;
            }[];
            /** @description other cases of the same subject that this officer may see */
            others: {
                /** Format: uuid */
                caseId: string;
                number: string;
                item: string;
                state: {
                    word: components["schemas"]["Sentence"];
                    tone: string;
                };
                /** Format: date-time */
                at: string;
            }[];
            allowed: ("save-draft" | "submit" | "correct" | "withdraw" | "discard" | "accept" | "deem-accepted" | "request-correction" | "refuse" | "declare-not-needed" | "lapse" | "claim" | "review" | "send-back" | "pause" | "resume" | "extend" | "decide" | "produce" | "release" | "deliver" | "archive" | "rate")[];
            /** @description the legal trio that cannot be done now, and why */
            blocked: {
                /** @enum {string} */
                action: "save-draft" | "submit" | "correct" | "withdraw" | "discard" | "accept" | "deem-accepted" | "request-correction" | "refuse" | "declare-not-needed" | "lapse" | "claim" | "review" | "send-back" | "pause" | "resume" | "extend" | "decide" | "produce" | "release" | "deliver" | "archive" | "rate";
                reason: components["schemas"]["Sentence"];
            }[];
        };
        PrefillPreview: {
            /** @description what the values are used for, and for nothing else */
            purpose: components["schemas"]["Sentence"];
            sources: {
                source: {
                    organ: {
                        code: string;
                        name: string;
                    };
                    /** @description the store in people’s words, as 法人库 */
                    store: string;
                    /** @enum {string} */
                    kind: "live" | "stored" | "broken" | "own";
                };
                fields: {
                    /** @description element or group code of the form */
                    code: string;
                    name: components["schemas"]["Sentence"];
                    /** Format: date-time */
                    fetchedAt: string;
                    /** @enum {string} */
                    trust: "A" | "B" | "C" | "D";
                    duty: string | null;
                    /** @description false: it says who applies, and only the source may say it */
                    refusable: boolean;
                }[];
            }[];
            /** @description fields of the form that a source knows */
            known: number;
            /** @description fields of the form that the applicant answers for */
            fields: number;
        };
        LintFinding: {
            /** @description stable code, as `item.promised-exceeds-statutory` */
            rule: string;
            /** @enum {string} */
            severity: "error" | "warning" | "note";
            /** @description field of the item that it is about */
            path: string;
            message: components["schemas"]["Sentence"];
        };
        CatalogueRow: {
            /** Format: uuid */
            itemId: string;
            code: string;
            name: string;
            nameEnglish: string | null;
            organ: {
                code: string;
                name: string;
            };
            type: string;
            /** @enum {string} */
            state: "draft" | "published" | "withdrawn";
            version: number;
            rowVersion: number;
            /** Format: date-time */
            updatedAt: string;
            score: {
                applied: number;
                held: number;
                score: number | null;
            };
            errors: number;
            warnings: number;
        };
        CatalogueItem: {
            /** Format: uuid */
            itemId: string;
            code: string;
            name: string;
            nameEnglish: string | null;
            organ: {
                code: string;
                name: string;
            };
            type: string;
            /** @enum {string} */
            state: "draft" | "published" | "withdrawn";
            version: number;
            rowVersion: number;
            /** Format: date-time */
            updatedAt: string;
            score: {
                applied: number;
                held: number;
                score: number | null;
            };
            errors: number;
            warnings: number;
            content: components["schemas"]["ItemContent"];
            findings: components["schemas"]["LintFinding"][];
            versions: {
                version: number;
                /** @enum {string} */
                state: "draft" | "published" | "withdrawn" | "superseded";
                publishedAt: string | null;
                withdrawnAt: string | null;
                runningCases?: number;
            }[];
            allowed: ("save" | "publish" | "withdraw" | "new-version")[];
        };
        ElementUse: {
            element: string;
            item: {
                /** Format: uuid */
                itemId: string;
                code: string;
                name: string;
                version: number;
            };
            organ: {
                code: string;
                name: string;
            };
            section: string;
            /** @description repeat group in the section */
            group: string | null;
            /** @enum {string} */
            required: "always" | "sometimes" | "never";
            /** @enum {string} */
            filledBy: "applicant" | "staff";
            /** @description worked out from other fields: nobody is asked */
            computed: boolean;
        };
        MaterialTypeUse: {
            materialType: string;
            item: {
                /** Format: uuid */
                itemId: string;
                code: string;
                name: string;
                version: number;
            };
            organ: {
                code: string;
                name: string;
            };
            /** @description code of the requirement in the item, as M1 */
            requirement: string;
            /** @description what the item calls it */
            name: string;
            /** @enum {string} */
            required: "always" | "sometimes" | "never";
            /** @description a source supplies it, so that it is not asked for */
            exempt: boolean;
        };
        ItemSummary: {
            /** @description local code, stable across versions; used in addresses */
            code: string;
            name: string;
            nameEnglish: string | null;
            summary: {
                zh: string;
                en: string;
            } | null;
            organ: {
                code: string;
                name: string;
            };
            type: string;
            served: string[];
            promised: {
                days: number | null;
                /** @enum {string} */
                unit: "working-day" | "calendar-day" | "immediate" | "none";
                explanation?: components["schemas"]["Text"];
            } | null;
            timesOnSite: number | null;
            charged: boolean | null;
            /** @description true when one can apply here, in the browser */
            online: boolean;
            version: number;
        };
        ElementRow: {
            code: string;
            name: components["schemas"]["Sentence"];
            definition?: components["schemas"]["Sentence"];
            /** @enum {string} */
            type: "string" | "integer" | "decimal" | "date" | "boolean" | "code" | "code-list" | "text" | "file";
            check?: {
                /** @default [] */
                named: ("person-name" | "identity-number" | "social-credit-code" | "disability-certificate-number" | "mobile" | "landline" | "email" | "postcode" | "month" | "not-in-future" | "bank-card" | "must-be-yes")[];
                pattern?: string;
                /** @description what the pattern asks for, in words; shown when it fails */
                patternHint?: components["schemas"]["Sentence"];
                minLength?: number;
                maxLength?: number;
                min?: number | string;
                max?: number | string;
                /** @description strictly greater than */
                above?: number | string;
                scale?: number;
                minItems?: number;
                maxItems?: number;
                /** @description code of the date element that this day must not precede */
                notBefore?: string;
                /** @description code of the date element that this day must not follow */
                notAfter?: string;
                /** @description file extensions accepted */
                formats?: string[];
                maxBytes?: number;
            };
            /** @description code of the list that its values come from */
            codeList?: string;
            /** @description as 元, 万元, 平方米 */
            unit?: components["schemas"]["Sentence"];
            sensitivity: 0 | 1 | 2 | 3;
            /**
             * @description labels under which other forms ask for the same thing
             * @default []
             */
            synonyms: string[];
            /** @description organ or source that answers for it; `SELF` when only the person knows */
            source: string;
            /** @description absent = it is said of the applicant */
            of?: {
                /** @constant */
                party: "agent";
                element: string;
            };
            standard?: string;
            /** @default 1 */
            version: number;
            uses: number;
            mergedInto: string | null;
        };
        ElementDetail: {
            element: components["schemas"]["DataElement"];
            codeList: components["schemas"]["CodeList"] | null;
            mergedInto: string | null;
            mergedFrom: string[];
            users: {
                /** @enum {string} */
                kind: "item" | "form";
                id: string;
                code: string;
                name: string;
                version: number;
                organ: {
                    code: string;
                    name: string;
                };
                section: string;
                /** @enum {string} */
                required: "always" | "sometimes" | "never";
            }[];
            history: {
                revision: number;
                element: components["schemas"]["DataElement"];
                /** Format: date-time */
                since: string;
                until: string | null;
                /** @description what differs from the revision before */
                changes: components["schemas"]["Sentence"][];
            }[];
            allowed: ("change" | "merge")[];
        };
        NewElement: {
            code: string;
            name: components["schemas"]["Sentence"];
            definition?: components["schemas"]["Sentence"];
            /** @enum {string} */
            type: "string" | "integer" | "decimal" | "date" | "boolean" | "code" | "code-list" | "text" | "file";
            check?: {
                /** @default [] */
                named: ("person-name" | "identity-number" | "social-credit-code" | "disability-certificate-number" | "mobile" | "landline" | "email" | "postcode" | "month" | "not-in-future" | "bank-card" | "must-be-yes")[];
                pattern?: string;
                /** @description what the pattern asks for, in words; shown when it fails */
                patternHint?: components["schemas"]["Sentence"];
                minLength?: number;
                maxLength?: number;
                min?: number | string;
                max?: number | string;
                /** @description strictly greater than */
                above?: number | string;
                scale?: number;
                minItems?: number;
                maxItems?: number;
                /** @description code of the date element that this day must not precede */
                notBefore?: string;
                /** @description code of the date element that this day must not follow */
                notAfter?: string;
                /** @description file extensions accepted */
                formats?: string[];
                maxBytes?: number;
            };
            /** @description code of the list that its values come from */
            codeList?: string;
            /** @description as 元, 万元, 平方米 */
            unit?: components["schemas"]["Sentence"];
            sensitivity: 0 | 1 | 2 | 3;
            /**
             * @description labels under which other forms ask for the same thing
             * @default []
             */
            synonyms: string[];
            /** @description organ or source that answers for it; `SELF` when only the person knows */
            source: string;
            /** @description absent = it is said of the applicant */
            of?: {
                /** @constant */
                party: "agent";
                element: string;
            };
            standard?: string;
        };
        CodeListRow: {
            code: string;
            name: components["schemas"]["Sentence"];
            standard: string | null;
            entries: number;
            revision: number;
            elements: number;
        };
        CodeListDetail: {
            list: components["schemas"]["CodeList"];
            revision: number;
            elements: {
                code: string;
                name: components["schemas"]["Sentence"];
            }[];
            /** @description published items and forms, by element */
            users: {
                /** @enum {string} */
                kind: "item" | "form";
                id: string;
                code: string;
                name: string;
                version: number;
                organ: {
                    code: string;
                    name: string;
                };
                section: string;
                /** @enum {string} */
                required: "always" | "sometimes" | "never";
                element: string;
            }[];
            history: {
                revision: number;
                /** Format: date-time */
                since: string;
                until: string | null;
                /** @description what differs from the revision before */
                changes: components["schemas"]["Sentence"][];
            }[];
            allowed: "save"[];
        };
        NewCodeList: {
            code: string;
            name: components["schemas"]["Sentence"];
            /** @description standard or rule that the codes come from */
            standard?: string;
            /** @default 1 */
            version: string;
            /** @default false */
            open: boolean;
            entries: {
                code: string;
                label: components["schemas"]["Sentence"];
                note?: components["schemas"]["Sentence"];
                /** @description code one level up, in lists with levels (divisions, industries) */
                parent?: string;
                /** Format: date */
                until?: string;
            }[];
        };
        ProposedField: {
            label: string;
            blank: string;
            /** @enum {string} */
            type: "string" | "integer" | "decimal" | "date" | "boolean" | "code" | "code-list" | "text" | "file";
            unit: string | null;
            options: string[];
            candidates: {
                element: string;
                name: components["schemas"]["Sentence"];
                score: number;
                reasons: components["schemas"]["Sentence"][];
            }[];
            /** @description the element proposed; null = none is sure enough */
            match: string | null;
            /** @description a code that is free, in case that a new element is made of it */
            newCode: string;
            /** @description why this is no field to be filled, as a signature or an opinion */
            leaveOut: components["schemas"]["Sentence"] | null;
        };
        CollectedFile: {
            file: string;
            title: string;
            level: ("district" | "subdistrict" | "community") | null;
            organ: string | null;
            sections: {
                title: string | null;
                repeats: boolean;
                fields: components["schemas"]["ProposedField"][];
            }[];
            leftOut: {
                line: number;
                message: components["schemas"]["Sentence"];
            }[];
            unreadable: {
                code: string;
                message: components["schemas"]["Sentence"];
            } | null;
        };
        Collected: {
            files: components["schemas"]["CollectedFile"][];
            conflicts: {
                /** @enum {string} */
                kind: "same-form" | "same-label-other-type" | "element-twice" | "label-without-element";
                files: string[];
                message: components["schemas"]["Sentence"];
            }[];
            fields: number;
            matched: number;
            leftOut: number;
        };
        FormFile: {
            /** @constant */
            format: "yimen-form";
            /** @constant */
            formatVersion: 1;
            form: {
                code: string;
                name: components["schemas"]["Sentence"];
                /** @enum {string} */
                level: "district" | "subdistrict" | "community";
                content: components["schemas"]["Form"];
            };
            elements: {
                code: string;
                name: components["schemas"]["Sentence"];
                definition?: components["schemas"]["Sentence"];
                /** @enum {string} */
                type: "string" | "integer" | "decimal" | "date" | "boolean" | "code" | "code-list" | "text" | "file";
                check?: {
                    /** @default [] */
                    named: ("person-name" | "identity-number" | "social-credit-code" | "disability-certificate-number" | "mobile" | "landline" | "email" | "postcode" | "month" | "not-in-future" | "bank-card" | "must-be-yes")[];
                    pattern?: string;
                    /** @description what the pattern asks for, in words; shown when it fails */
                    patternHint?: components["schemas"]["Sentence"];
                    minLength?: number;
                    maxLength?: number;
                    min?: number | string;
                    max?: number | string;
                    /** @description strictly greater than */
                    above?: number | string;
                    scale?: number;
                    minItems?: number;
                    maxItems?: number;
                    /** @description code of the date element that this day must not precede */
                    notBefore?: string;
                    /** @description code of the date element that this day must not follow */
                    notAfter?: string;
                    /** @description file extensions accepted */
                    formats?: string[];
                    maxBytes?: number;
                };
                /** @description code of the list that its values come from */
                codeList?: string;
                /** @description as 元, 万元, 平方米 */
                unit?: components["schemas"]["Sentence"];
                sensitivity: 0 | 1 | 2 | 3;
                /**
                 * @description labels under which other forms ask for the same thing
                 * @default []
                 */
                synonyms: string[];
                /** @description organ or source that answers for it; `SELF` when only the person knows */
                source: string;
                /** @description absent = it is said of the applicant */
                of?: {
                    /** @constant */
                    party: "agent";
                    element: string;
                };
                standard?: string;
            }[];
            codeLists: components["schemas"]["CodeList"][];
        };
        HallOpening: {
            open: boolean;
            /**
             * Format: date-time
             * @description when it closes, if open; when it opens next, if closed
             */
            changesAt: string;
            /** @description true while the holiday arrangement of that year is not published */
            provisional: boolean;
            /** @description the same for people: `今天下班了，明天 9:00 开` */
            words: components["schemas"]["Sentence"];
        };
        HallSummary: {
            /** @description stable; used in addresses */
            code: string;
            name: components["schemas"]["Sentence"];
            /** @description who runs it */
            organ: {
                code: string;
                name: string;
            };
            /** @enum {string} */
            level: "district" | "subdistrict";
            /** @description GB/T 2260, six digits for the district, nine for a subdistrict */
            division: string;
            address: components["schemas"]["Text"];
            phone: string;
            /** @description on working days of the official calendar, Asia/Shanghai */
            hours: {
                from: string;
                to: string;
            }[];
            /** @description number of counters */
            counters: number;
            /**
             * @description whether the number of counters was read in a text, or is still to be confirmed
             * @enum {string}
             */
            standing: "read" | "republished" | "parameter";
            opening: components["schemas"]["HallOpening"];
        };
        CounterGroup: {
            code: string;
            name: components["schemas"]["Sentence"];
            /** @description numbers of the counters, ascending */
            counters: number[];
            /** @description accepts for all its organs and hands on behind the counter (综合窗口) */
            comprehensive: boolean;
            note: components["schemas"]["Sentence"] | null;
        };
        Hall: {
            /** @description stable; used in addresses */
            code: string;
            name: components["schemas"]["Sentence"];
            /** @description who runs it */
            organ: {
                code: string;
                name: string;
            };
            /** @enum {string} */
            level: "district" | "subdistrict";
            /** @description GB/T 2260, six digits for the district, nine for a subdistrict */
            division: string;
            address: components["schemas"]["Text"];
            phone: string;
            /** @description on working days of the official calendar, Asia/Shanghai */
            hours: {
                from: string;
                to: string;
            }[];
            /** @description number of counters */
            counters: number;
            /**
             * @description whether the number of counters was read in a text, or is still to be confirmed
             * @enum {string}
             */
            standing: "read" | "republished" | "parameter";
            opening: components["schemas"]["HallOpening"];
            groups: {
                code: string;
                name: components["schemas"]["Sentence"];
                /** @description numbers of the counters, ascending */
                counters: number[];
                /** @description accepts for all its organs and hands on behind the counter (综合窗口) */
                comprehensive: boolean;
                note: components["schemas"]["Sentence"] | null;
                organs: {
                    code: string;
                    name: string;
                    shortName: string;
                    shortNameEnglish: string | null;
                }[];
                items: {
                    code: string;
                    name: string;
                    nameEnglish: string | null;
                }[];
            }[];
        };
        PlaceToGo: {
            /** @description stable; used in addresses */
            code: string;
            name: components["schemas"]["Sentence"];
            /** @description who runs it */
            organ: {
                code: string;
                name: string;
            };
            /** @enum {string} */
            level: "district" | "subdistrict";
            /** @description GB/T 2260, six digits for the district, nine for a subdistrict */
            division: string;
            address: components["schemas"]["Text"];
            phone: string;
            /** @description on working days of the official calendar, Asia/Shanghai */
            hours: {
                from: string;
                to: string;
            }[];
            /** @description number of counters */
            counters: number;
            /**
             * @description whether the number of counters was read in a text, or is still to be confirmed
             * @enum {string}
             */
            standing: "read" | "republished" | "parameter";
            opening: components["schemas"]["HallOpening"];
            groups: components["schemas"]["CounterGroup"][];
        };
        SessionView: {
            district: {
                code: string;
                name: string;
                nameEnglish: string;
                sample: boolean;
            };
            who: {
                /** @constant */
                kind: "anonymous";
            } | {
                /** @constant */
                kind: "resident";
                /** Format: uuid */
                subjectId: string;
                name: string;
                represents: {
                    /** Format: uuid */
                    subjectId: string;
                    name: string;
                    /** @enum {string} */
                    kind: "person" | "legal-person";
                    /** @enum {string} */
                    capacity: "legal-representative" | "agent";
                    /** @description only so far, by an entrustment; none = in everything */
                    scope?: {
                        /** @description item codes; null = all matters */
                        items: string[] | null;
                        acts: ("apply" | "follow")[];
                    } | null;
                }[];
            } | {
                /** @constant */
                kind: "staff";
                /** Format: uuid */
                staffId: string;
                account: string;
                name: string;
                posts: {
                    organ: string;
                    organName: string;
                    /** @enum {string} */
                    role: "clerk" | "reviewer" | "decider" | "catalogue-editor" | "data-steward" | "data-coordinator" | "director" | "system-administrator" | "security-administrator" | "audit-administrator";
                    /** @description item codes; null = all items of the organ */
                    items: string[] | null;
                }[];
            };
            csrfToken: string;
            /** @description both factors were right, but the first password has to be changed before anything else */
            passwordDue: boolean;
        };
        StaffMember: {
            /** Format: uuid */
            staffId: string;
            account: string;
            name: string;
            organ: {
                code: string;
                name: string;
            };
            posts: {
                organ: string;
                organName: string;
                /** @enum {string} */
                role: "clerk" | "reviewer" | "decider" | "catalogue-editor" | "data-steward" | "data-coordinator" | "director" | "system-administrator" | "security-administrator" | "audit-administrator";
                /** @description item codes; null = all items of the organ */
                items: string[] | null;
                /** Format: uuid */
                postId: string;
            }[];
            /** @enum {string} */
            state: "active" | "locked" | "disabled";
            secondFactor: boolean;
            lastSignIn: string | null;
            version: number;
            allowed: ("grant-post" | "revoke-post" | "unlock" | "disable" | "enable" | "reset-password")[];
        };
        MaterialTypeContent: {
            name: components["schemas"]["Sentence"];
            /**
             * @description other names that lists and people use
             * @default []
             */
            synonyms: string[];
            /** @description true = issued by an organ as a certificate or a record */
            certificate: boolean;
            certificateType?: string;
            /** @description code of the issuing organ, or its name where it has none here */
            issuer?: string;
            /**
             * @default [
             *       "pdf",
             *       "jpg",
             *       "png"
             *     ]
             */
            formats: ("pdf" | "jpg" | "png" | "ofd" | "docx" | "xlsx")[];
            /** @default 20971520 */
            maxBytes: number;
            /** @description months from the day of issue; absent = no end */
            validityMonths?: number;
            /**
             * @description issued electronically (电子化)
             * @default false
             */
            electronic: boolean;
            /**
             * @description supplied by sharing between organs (共享)
             * @default false
             */
            shared: boolean;
            /**
             * @description recognised by other organs and districts (互认)
             * @default false
             */
            recognised: boolean;
            /** @description 告知承诺: what one promises in its place, and what follows when the promise is broken */
            promise?: {
                text: components["schemas"]["Sentence"];
                consequence: components["schemas"]["Sentence"];
            };
        };
        MaterialTypeRow: {
            code: string;
            revision: number;
            name: components["schemas"]["Sentence"];
            synonyms: string[];
            certificate: boolean;
            issuer: string | null;
            electronic: boolean;
            shared: boolean;
            recognised: boolean;
            mergedInto: string | null;
        };
        MaterialTypeView: {
            code: string;
            revision: number;
            content: components["schemas"]["MaterialTypeContent"];
            mergedInto: string | null;
            /** @description types that were merged into it */
            merged: {
                code: string;
                name: components["schemas"]["Sentence"];
            }[];
            revisions: {
                revision: number;
                name: components["schemas"]["Sentence"];
                by: string;
                /** Format: date-time */
                at: string;
            }[];
            allowed: ("change" | "merge")[];
        };
        MaterialView: {
            /** Format: uuid */
            materialId: string;
            subject: {
                /** Format: uuid */
                subjectId: string;
                name: string;
            };
            type: string;
            name: string;
            /** @description English name of its type */
            nameEnglish: string | null;
            /** @enum {string} */
            trust: "A" | "B" | "C" | "D";
            issuer: string | null;
            number: string | null;
            issuedOn: string | null;
            validUntil: string | null;
            /** @enum {string} */
            state: "valid" | "expired" | "revoked";
            /** @description valid, but for thirty days at most */
            expiresSoon: boolean;
            revoked: {
                /** Format: date-time */
                at: string;
                why: string;
            } | null;
            /** @description what was promised in its place, and what follows when that is broken */
            promise: {
                text: components["schemas"]["Sentence"];
                consequence: components["schemas"]["Sentence"];
            } | null;
            /** @description which values were read off the picture */
            readOff: {
                [key: string]: {
                    confidence: number;
                    corrected: boolean;
                    /** Format: date-time */
                    at: string;
                };
            } | null;
            seenAt: components["schemas"]["Sentence"] | null;
            file: {
                /** Format: uuid */
                fileId: string;
                name: string;
                mediaType: string;
                bytes: number;
                sha256: string;
            } | null;
            /** @description the case that it came from */
            caseId: string | null;
            /** Format: date-time */
            addedAt: string;
        };
        ReadOffProposal: {
            /** @enum {string} */
            field: "number" | "issuer" | "issuedOn" | "validUntil";
            value: string;
            confidence: number;
            checked: boolean;
        };
        Notice: {
            /** Format: uuid */
            noticeId: string;
            /** @enum {string} */
            kind: "draft-ending" | "correction-answered" | "entrustment";
            /** Format: date-time */
            at: string;
            title: components["schemas"]["Sentence"];
            words: components["schemas"]["Sentence"];
            /** @description path of a page of the portal */
            link: string | null;
            readAt: string | null;
        };
        TextMessage: {
            /** Format: uuid */
            messageId: string;
            /** Format: uuid */
            noticeId: string;
            /** Format: date-time */
            at: string;
            /** @description masked */
            phone: string;
            text: string;
            /** @enum {string} */
            state: "waiting" | "handed-over" | "kept";
            provider: string | null;
            settledAt: string | null;
        };
        SourceDefinition: {
            code: string;
            name: components["schemas"]["Sentence"];
            /** @description code of the organ that answers for it */
            organ: string;
            /** @description the store in people’s words, as 人口库 */
            store: string;
            /** @enum {string} */
            subjectKind: "person" | "legal-person";
            /** @description column of the identity number, or of the social credit code */
            key: string;
            /** @description column of the name; without it the source adds to known subjects and brings no new ones */
            subjectName?: string;
            /** @description column → code of the data element */
            columns: {
                [key: string]: string;
            };
            /** @description column that says since when the row holds; the time of asking otherwise */
            observedAt?: string;
            /** @enum {string} */
            trust: "A" | "B" | "C" | "D";
            duty?: string;
            /** @description asked by itself this often */
            everyMinutes?: number;
            /** @default 5000 */
            batch: number;
            /** @default true */
            enabled: boolean;
            access: {
                /** @constant */
                kind: "csv";
                /**
                 * @default ,
                 * @enum {string}
                 */
                delimiter: "," | ";" | "\t";
            } | {
                /** @constant */
                kind: "sql";
                /** @description postgresql://… or mysql://… */
                address: {
                    env: string;
                } | {
                    file: string;
                };
                table: string;
                /** @description grows with each change: a time of change, or a serial number */
                cursorColumn: string;
            } | {
                /** @constant */
                kind: "http";
                /**
                 * Format: uri
                 * @description without a slash at the end
                 */
                address: string;
                /**
                 * Format: starts_with
                 * @default /token
                 */
                tokenPath: string;
                clientId: string;
                secret: {
                    env: string;
                } | {
                    file: string;
                };
                /**
                 * Format: starts_with
                 * @description asked with `since`, `cursor` and `limit`; answers { rows, next, until }
                 */
                listPath: string;
                /**
                 * Format: includes
                 * @description asked for one subject while a form is being filled; without it the source is not asked live
                 */
                onePath?: string & (unknown & unknown);
            };
        };
        BudgetFigure: {
            line: number;
            /** @description the place in words of the document, such as `Sheet1!B12`; empty for a text */
            at: string;
            written: string;
            yuan: string | null;
            /** @enum {string} */
            unit: "yuan" | "ten-thousand-yuan";
            fault: ("grouping" | "finer-than-fen" | "unreadable") | null;
        };
        NarrativeFigure: {
            /** @enum {string} */
            kind: "money" | "percent" | "count";
            /** @enum {string} */
            role: "amount" | "part" | "change" | "rate" | "share";
            written: string;
            /** @description yuan, per cent or a count, as an exact decimal; null when unreadable */
            value: string | null;
            /** @description as written: 元, 万元, %, 人 …; empty when the book names none */
            unit: string;
            line: number;
            year: number | null;
            /** @description the year that a change or a rate is measured on */
            comparedWith: number | null;
            direction: ("up" | "down") | null;
            /** @description the words that name the figure */
            label: string;
            /** @description for a share: the name of what it is a share of */
            of: string | null;
            /** @description for a part: index of its whole among the figures */
            partOf: number | null;
            fault: ("grouping" | "finer-than-fen" | "unreadable") | null;
        };
        BudgetStatement: {
            line: number;
            /** @description the place in words of the document, such as `Sheet1!B12`; empty for a text */
            at: string;
            headings: string[];
            text: string;
            isHeading: boolean;
            figures: components["schemas"]["NarrativeFigure"][];
        };
        BudgetRow: {
            line: number;
            /** @description the place in words of the document, such as `Sheet1!B12`; empty for a text */
            at: string;
            /** @enum {string} */
            kind: "item" | "group" | "year-total" | "balance" | "total";
            side: ("income" | "expenditure") | null;
            level: number;
            name: string;
            classes: {
                function?: {
                    code: string;
                    name: string;
                    codeLine: number;
                    nameLine: number;
                };
                department?: {
                    code: string;
                    name: string;
                    codeLine: number;
                    nameLine: number;
                };
                government?: {
                    code: string;
                    name: string;
                    codeLine: number;
                    nameLine: number;
                };
            };
            /** @description by column; a blank cell has no entry */
            amounts: {
                [key: string]: components["schemas"]["BudgetFigure"];
            };
            /** @description by column; a blank cell has no entry */
            texts: {
                [key: string]: {
                    line: number;
                    /** @description the place in words of the document, such as `Sheet1!B12`; empty for a text */
                    at: string;
                    text: string;
                };
            };
        };
        BudgetTable: {
            line: number;
            /** @description the place in words of the document, such as `Sheet1!B12`; empty for a text */
            at: string;
            number: number;
            title: string;
            /** @enum {string} */
            unit: "yuan" | "ten-thousand-yuan";
            unitLine: number;
            columns: {
                key: string;
                label: string;
            }[];
            rows: components["schemas"]["BudgetRow"][];
        };
        TargetIndicator: {
            line: number;
            /** @description the place in words of the document, such as `Sheet1!B12`; empty for a text */
            at: string;
            group: string;
            name: string;
            text: string;
        };
        DepartmentTargets: {
            line: number;
            /** @description the place in words of the document, such as `Sheet1!B12`; empty for a text */
            at: string;
            department: string;
            /**
             * @description what the heading says that its amounts are in
             * @enum {string}
             */
            unit: "yuan" | "ten-thousand-yuan";
            unitLine: number;
            amounts: {
                total?: components["schemas"]["BudgetFigure"];
                basic?: components["schemas"]["BudgetFigure"];
                project?: components["schemas"]["BudgetFigure"];
                other?: components["schemas"]["BudgetFigure"];
            };
            duty: string;
            goal: string;
            indicators: components["schemas"]["TargetIndicator"][];
        };
        ProjectTargets: {
            line: number;
            /** @description the place in words of the document, such as `Sheet1!B12`; empty for a text */
            at: string;
            department: string;
            name: {
                line: number;
                /** @description the place in words of the document, such as `Sheet1!B12`; empty for a text */
                at: string;
                text: string;
            };
            amount: components["schemas"]["BudgetFigure"] | null;
            kinds: {
                label: string;
                ticked: boolean;
            }[];
            kindsLine: number;
            goal: {
                line: number;
                /** @description the place in words of the document, such as `Sheet1!B12`; empty for a text */
                at: string;
                text: string;
            };
            indicators: components["schemas"]["TargetIndicator"][];
            /** @description the composition of the cost */
            costs: {
                label: string;
                figure: components["schemas"]["BudgetFigure"];
            }[];
            /** @description payments that the schedule names */
            payments: {
                label: string;
                figure: components["schemas"]["BudgetFigure"];
            }[];
        };
        BudgetBook: {
            /** @enum {string} */
            format: "txt" | "docx" | "xlsx";
            /** @description name of the department */
            unit: string;
            year: number;
            statements: components["schemas"]["BudgetStatement"][];
            tables: components["schemas"]["BudgetTable"][];
            departmentTargets: components["schemas"]["DepartmentTargets"];
            projectTargets: components["schemas"]["ProjectTargets"][];
        };
        ComparedBudgetRow: {
            /** @description of the classification; empty for a project */
            code: string;
            name: string;
            before: {
                yuan: string;
                lines: number[];
            } | null;
            after: {
                yuan: string;
                lines: number[];
            } | null;
            /** @description after less before; what a book does not have counts as nothing */
            change: string;
            /** @description the change in per cent of before, two decimals, half up */
            rate: string | null;
        };
        BookComparison: {
            before: {
                bookId: string;
                unit: string;
                year: number;
            };
            after: {
                bookId: string;
                unit: string;
                year: number;
            };
            total: components["schemas"]["ComparedBudgetRow"];
            /** @description seven digits, as in table 3 */
            functions: components["schemas"]["ComparedBudgetRow"][];
            /** @description department classes of three digits, from table 9 */
            classes: components["schemas"]["ComparedBudgetRow"][];
            /** @description projects of table 9 that are no basic expenditure */
            projects: components["schemas"]["ComparedBudgetRow"][];
        };
        BudgetFinding: {
            rule: string;
            /** @enum {string} */
            severity: "error" | "warning" | "note";
            line: number;
            /** @description the place in words of the document; empty for a text */
            at: string;
            /** @description every line that takes part, ascending */
            lines: number[];
            /** @description null: the narrative */
            table: number | null;
            row: string | null;
            column: string | null;
            found: string;
            expected: string;
            message: components["schemas"]["Sentence"];
            /** @description how the expected value follows, as a reckoning */
            follows: string;
        };
        BudgetCheck: {
            findings: components["schemas"]["BudgetFinding"][];
            /** @description how many times one figure was held against others */
            comparisons: number;
            /** @description lines with a figure that something else confirms */
            confirmedLines: number[];
            /** @description lines with an amount that nothing else in the book can confirm */
            aloneLines: number[];
        };
        BookProblem: {
            code: string;
            line: number | null;
            message: components["schemas"]["Sentence"];
        };
        BudgetFlowNode: {
            /** @description stage and code: `function:2010301` */
            id: string;
            /** @enum {string} */
            stage: "source" | "function" | "class";
            code: string;
            /** @description in the words of the book */
            name: string;
            yuan: string;
        };
        BudgetFlowLink: {
            from: string;
            to: string;
            yuan: string;
            /** @description the table that says so */
            table: number;
            /** @description ascending */
            lines: number[];
        };
        BudgetFlowGap: {
            yuan: string;
            table: number;
            line: number;
            why: components["schemas"]["Sentence"];
        };
        BudgetFlows: {
            digits: 7 | 5 | 3;
            nodes: components["schemas"]["BudgetFlowNode"][];
            links: components["schemas"]["BudgetFlowLink"][];
            gaps: components["schemas"]["BudgetFlowGap"][];
        };
        BudgetBookSummary: {
            /** Format: uuid */
            bookId: string;
            unit: string;
            year: number;
            /** @description 1, and one more each time it is published again */
            edition: number;
            /**
             * Format: date-time
             * @description of this edition
             */
            publishedAt: string;
            /** @description total of table 3; null when the book does not write it readably */
            total: string | null;
            findings: {
                error: number;
                warning: number;
                note: number;
            };
        };
        BudgetHeadFigure: {
            /** @enum {string} */
            what: "expenditure" | "basic" | "project" | "transfers" | "three-public";
            yuan: string;
            table: number;
            line: number;
        };
        MeasurableTarget: {
            name: string;
            /** @enum {string} */
            sign: "≥" | "≤" | "=" | ">" | "<";
            /** @description exact decimal */
            value: string;
            /** @description as written, `%` or a counting word; may be empty */
            unit: string;
            line: number;
        };
        BudgetCardIndicator: {
            line: number;
            /** @description the place in words of the document, such as `Sheet1!B12`; empty for a text */
            at: string;
            group: string;
            name: string;
            text: string;
            targets: components["schemas"]["MeasurableTarget"][];
        };
        BudgetProjectCard: {
            line: number;
            /** @description the place in words of the document, such as `Sheet1!B12`; empty for a text */
            at: string;
            name: string;
            amount: components["schemas"]["BudgetFigure"] | null;
            goal: {
                line: number;
                /** @description the place in words of the document, such as `Sheet1!B12`; empty for a text */
                at: string;
                text: string;
            };
            indicators: components["schemas"]["BudgetCardIndicator"][];
        };
        BudgetBookEdition: {
            edition: number;
            /** Format: date-time */
            publishedAt: string;
            /** @enum {string} */
            format: "txt" | "docx" | "xlsx";
            findings: {
                error: number;
                warning: number;
                note: number;
            };
            /** @description why it was published although errors remain */
            reason: string | null;
        };
        PublishedBudgetBook: {
            /** Format: uuid */
            bookId: string;
            unit: string;
            year: number;
            /** @description 1, and one more each time it is published again */
            edition: number;
            /**
             * Format: date-time
             * @description of this edition
             */
            publishedAt: string;
            /** @description total of table 3; null when the book does not write it readably */
            total: string | null;
            findings: {
                error: number;
                warning: number;
                note: number;
            };
            /** @enum {string} */
            format: "txt" | "docx" | "xlsx";
            /** @description how many lines the document has */
            lines: number;
            /** @description the document as it was handed in */
            source: {
                /** Format: uuid */
                fileId: string;
                name: string;
            };
            head: components["schemas"]["BudgetHeadFigure"][];
            flows: components["schemas"]["BudgetFlows"];
            projects: components["schemas"]["BudgetProjectCard"][];
            department: {
                line: number;
                goal: string;
                indicators: components["schemas"]["BudgetCardIndicator"][];
            };
            check: {
                comparisons: number;
                findings: components["schemas"]["BudgetFinding"][];
            };
            /** @description newest first */
            editions: components["schemas"]["BudgetBookEdition"][];
            /** @description with the book of the year before; null when there is none */
            yearOnYear: components["schemas"]["BookComparison"] | null;
            /** @description books of the same department */
            others: {
                /** Format: uuid */
                bookId: string;
                year: number;
            }[];
        };
        DeskBudgetBook: {
            /** Format: uuid */
            bookId: string;
            unit: string;
            year: number;
            /** @description 1, and one more each time it is published again */
            edition: number;
            /**
             * Format: date-time
             * @description of this edition
             */
            publishedAt: string;
            /** @description total of table 3; null when the book does not write it readably */
            total: string | null;
            findings: {
                error: number;
                warning: number;
                note: number;
            };
            /** @enum {string} */
            state: "published" | "withdrawn";
            withdrawn: {
                /** Format: date-time */
                at: string;
                reason: string;
            } | null;
            /** @description newest first */
            editions: components["schemas"]["BudgetBookEdition"][];
            version: number;
            allowed: "withdraw"[];
        };
        FieldProblem: {
            /** @description JSON path in the request, as `body.form.L01` */
            path: string;
            code: string;
            message: components["schemas"]["Sentence"];
        };
        Problem: {
            /** @description `urn:yimen:problem:<code>` */
            type: string;
            status: number;
            code: string;
            title: string;
            detail: string;
            /** @description number of the request, to be quoted on the phone */
            instance?: string;
            fields?: components["schemas"]["FieldProblem"][];
            current?: unknown;
        };
        CorrectionTicket: {
            /** Format: uuid */
            correctionId: string;
            version: number;
            /** @enum {string} */
            state: "opened" | "taken" | "answered" | "withdrawn";
            outcome: ("corrected" | "kept") | null;
            subject: {
                /** Format: uuid */
                subjectId: string;
                name: string;
            };
            element: {
                code: string;
                name: components["schemas"]["Sentence"];
            };
            /** @description whose source it is */
            organ: {
                code: string;
                name: string;
            };
            store: string;
            /** Format: date-time */
            openedAt: string;
            /**
             * Format: date
             * @description by the official calendar; the number of days is set by the district
             */
            dueOn: string;
            overdue: boolean;
            answeredAt: string | null;
            /** @description why it was corrected or kept */
            reason: string | null;
            /** @description the application in which it was seen */
            caseId: string | null;
            allowed: ("take" | "answer" | "withdraw")[];
        };
        CorrectionInFull: {
            /** Format: uuid */
            correctionId: string;
            version: number;
            /** @enum {string} */
            state: "opened" | "taken" | "answered" | "withdrawn";
            outcome: ("corrected" | "kept") | null;
            subject: {
                /** Format: uuid */
                subjectId: string;
                name: string;
            };
            element: {
                code: string;
                name: components["schemas"]["Sentence"];
            };
            /** @description whose source it is */
            organ: {
                code: string;
                name: string;
            };
            store: string;
            /** Format: date-time */
            openedAt: string;
            /**
             * Format: date
             * @description by the official calendar; the number of days is set by the district
             */
            dueOn: string;
            overdue: boolean;
            answeredAt: string | null;
            /** @description why it was corrected or kept */
            reason: string | null;
            /** @description the application in which it was seen */
            caseId: string | null;
            allowed: ("take" | "answer" | "withdraw")[];
            /** @description what stood there, with its source and time */
            shown: components["schemas"]["FieldValue"];
            /** @description the same in words */
            shownWords: string;
            /** @description what the person says is right; null where it is masked */
            stated: (string | number | boolean | string[]) | null;
            statedWords: string;
            note: string;
            proof: {
                /** Format: uuid */
                fileId: string;
                name: string;
            } | null;
            /** @description in words, what the source holds now */
            answer: string | null;
            /** @description who reported it */
            reporter: string;
            takenBy: string | null;
        };
        SourceRun: {
            /** Format: uuid */
            runId: string;
            /** @enum {string} */
            startedBy: "schedule" | "command" | "desk";
            /** Format: date-time */
            startedAt: string;
            endedAt: string | null;
            /** @enum {string} */
            state: "running" | "done" | "failed" | "refused";
            read: number;
            stored: number;
            /** @description subjects that were not known before */
            new: number;
            quarantined: number;
            failure: string | null;
        };
        SourceView: {
            code: string;
            name: components["schemas"]["Sentence"];
            organ: {
                code: string;
                name: string;
            };
            store: string;
            /** @enum {string} */
            kind: "csv" | "sql" | "http";
            /** @enum {string} */
            subjectKind: "person" | "legal-person";
            elements: {
                code: string;
                name: components["schemas"]["Sentence"];
            }[];
            /** @enum {string} */
            trust: "A" | "B" | "C" | "D";
            duty: string | null;
            everyMinutes: number | null;
            /** @description asked while a form is being filled */
            askedLive: boolean;
            enabled: boolean;
            /** @description when it was last read to its end */
            readAt: string | null;
            /** @description how the last question of a form went */
            live: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                outcome: "ok" | "down" | "slow" | "wrong" | "refused";
            } | null;
            lastRun: components["schemas"]["SourceRun"] | null;
            /** @description rows in quarantine */
            waiting: number;
            allowed: ("read-now" | "settle-rows")[];
        };
        QuarantinedRowView: {
            /** Format: uuid */
            rowId: string;
            place: string;
            /** Format: date-time */
            foundAt: string;
            column: string | null;
            reason: string;
            message: components["schemas"]["Sentence"];
            cells: {
                [key: string]: string | null;
            };
        };
        Entrustment: {
            /** Format: uuid */
            entrustmentId: string;
            version: number;
            /** @enum {string} */
            state: "given" | "ended" | "declined" | "expired";
            giver: {
                /** Format: uuid */
                subjectId: string;
                name: string;
            };
            agent: {
                /** Format: uuid */
                subjectId: string;
                name: string;
            };
            scope: {
                /** @description item codes; null = all matters */
                items: string[] | null;
                acts: ("apply" | "follow")[];
            };
            /** Format: date-time */
            givenAt: string;
            /**
             * Format: date
             * @description the last day on which it holds
             */
            until: string;
            closedAt: string | null;
            allowed: ("end" | "decline")[];
        };
        RecordStatement: {
            value: ((string | number | boolean | string[]) | {
                [key: string]: string | number | boolean | string[];
            }[]) | null;
            /** @description the value in words; empty when nothing is known */
            shown: string;
            source: {
                organ: {
                    code: string;
                    name: string;
                };
                /** @description the store in people’s words, as 法人库 */
                store: string;
                /** @enum {string} */
                kind: "live" | "stored" | "broken" | "own";
            };
            /** Format: date-time */
            fetchedAt: string;
            /** @enum {string} */
            trust: "A" | "B" | "C" | "D";
            duty: string | null;
        };
        RecordField: {
            element: string;
            name: components["schemas"]["Sentence"];
            /** @enum {string} */
            masking: "shown" | "masked" | "hidden";
            holds: components["schemas"]["RecordStatement"];
            because: components["schemas"]["Sentence"];
            others: components["schemas"]["RecordStatement"][];
            conflict: boolean;
        };
        RecordRelation: {
            /** @enum {string} */
            kind: "legal-representative" | "agent" | "household";
            /** @enum {string} */
            direction: "acts-for" | "acted-for-by" | "lives-with";
            name: string;
            since: string | null;
            until: string | null;
        };
        SubjectRecord: {
            subject: {
                /** Format: uuid */
                subjectId: string;
                /** @enum {string} */
                kind: "person" | "legal-person";
                name: string;
                /** @description masked as the viewer may see it */
                code: string;
                /** @enum {string} */
                state: "active" | "ended";
            };
            fields: components["schemas"]["RecordField"][];
            relations: components["schemas"]["RecordRelation"][];
        };
        KeptField: {
            element: string;
            name: components["schemas"]["Sentence"];
            /** @enum {string} */
            masking: "shown" | "masked" | "hidden";
            holds: components["schemas"]["RecordStatement"];
            because: components["schemas"]["Sentence"];
            others: components["schemas"]["RecordStatement"][];
            conflict: boolean;
            /** @description the order of what decides between sources */
            rule: components["schemas"]["Sentence"];
            /** @description newest first */
            history: {
                value: ((string | number | boolean | string[]) | {
                    [key: string]: string | number | boolean | string[];
                }[]) | null;
                /** @description the value in words; empty when nothing is known */
                shown: string;
                source: {
                    organ: {
                        code: string;
                        name: string;
                    };
                    /** @description the store in people’s words, as 法人库 */
                    store: string;
                    /** @enum {string} */
                    kind: "live" | "stored" | "broken" | "own";
                };
                /** Format: date-time */
                fetchedAt: string;
                /** @enum {string} */
                trust: "A" | "B" | "C" | "D";
                duty: string | null;
                /** Format: date-time */
                replacedAt: string;
            }[];
            /** @description one of the steward’s sources says something of it; else its values are hidden */
            own: boolean;
        };
        KeptRecord: {
            subject: {
                /** Format: uuid */
                subjectId: string;
                /** @enum {string} */
                kind: "person" | "legal-person";
                name: string;
                /** @description masked as the viewer may see it */
                code: string;
                /** @enum {string} */
                state: "active" | "ended";
            };
            fields: components["schemas"]["KeptField"][];
        };
        ConflictRow: {
            /** Format: uuid */
            subjectId: string;
            /** @enum {string} */
            kind: "person" | "legal-person";
            name: string;
            element: {
                code: string;
                name: components["schemas"]["Sentence"];
            };
            /** Format: date-time */
            since: string;
        };
        Campaign: {
            /** Format: uuid */
            campaignId: string;
            name: string;
            /** Format: date */
            dueOn: string;
            /** Format: date-time */
            openedAt: string;
            closedAt: string | null;
            progress: {
                total: number;
                /** @description confirmed, mounted or live */
                answered: number;
                /** @description dispatched and not answered */
                waiting: number;
                overdue: number;
                /** @description not dispatched yet, or before the office */
                before: number;
            };
            version: number;
            allowed: "close"[];
        };
        Demand: {
            /** Format: uuid */
            demandId: string;
            number: string;
            data: {
                /** @enum {string} */
                kind: "element" | "material";
                code: string;
                name: components["schemas"]["Sentence"];
            };
            asking: {
                code: string;
                name: string;
                nameEnglish: string | null;
            };
            /** @description codes of the items that ask for it */
            items: string[];
            /** @description how often a year, when the asking organ has said so */
            yearly: number | null;
            reason: string | null;
            /** @enum {string} */
            state: "draft" | "submitted" | "returned" | "pre-checked" | "dispatched" | "coordinating" | "confirmed" | "mounted" | "live" | "withdrawn" | "cancelled";
            /** @description whose turn it is to answer */
            asked: {
                code: string;
                name: string;
                nameEnglish: string | null;
            } | null;
            proposal: {
                organ: {
                    code: string;
                    name: string;
                    nameEnglish: string | null;
                } | null;
                /** @enum {string} */
                kind: "matched" | "partial" | "none";
                /** @enum {string} */
                path: "authorise" | "collect";
                /** @enum {string} */
                why: "live-duty" | "history" | "supply" | "element-source" | "none";
            };
            disowned: {
                organ: string;
                says: string;
                reason: string;
                /** Format: date-time */
                at: string;
            }[];
            /** @description the coordinating office has ruled whose it is */
            ruled: boolean;
            ruling: string | null;
            returnedBecause: string | null;
            dueOn: string | null;
            overdue: boolean;
            reminders: number;
            supervised: boolean;
            /** @description number of the duty that answers it */
            duty: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            allowed: ("submit" | "pre-check" | "return" | "cancel" | "dispatch" | "confirm" | "disown" | "rule" | "remind" | "supervise")[];
        };
        DutyProbe: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            up: "kept" | "broken" | "not-measured";
            milliseconds: number | null;
            fault: string | null;
            /** @enum {string} */
            fresh: "kept" | "broken" | "not-measured";
            /** @description when the newest record was fetched */
            newest: string | null;
            /** @enum {string} */
            complete: "kept" | "broken" | "not-measured";
            /** @description percent of the promised data that is there */
            share: number | null;
            failed: boolean;
        };
        DataDuty: {
            /** Format: uuid */
            dutyId: string;
            number: string;
            organ: {
                code: string;
                name: string;
                nameEnglish: string | null;
            };
            store: string;
            data: {
                /** @enum {string} */
                kind: "element" | "material";
                code: string;
                name: components["schemas"]["Sentence"];
            }[];
            promise: {
                /** @enum {string} */
                cycle: "live" | "daily" | "weekly" | "monthly" | "yearly";
                /** @description percent of records that are complete */
                completeness: number | null;
                /** @description percent of probes that are answered */
                availability: number | null;
                /** @description milliseconds in which it answers */
                answerWithin: number | null;
            };
            interface: string | null;
            /** @enum {string} */
            sharing: "unconditional" | "conditional" | "not-shared";
            basis: string;
            /** @enum {string} */
            state: "confirmed" | "mounted" | "live" | "withdrawn";
            /** @description the last probe found a promise broken */
            failing: boolean;
            withdrawnBecause: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            allowed: ("mount" | "go-live" | "withdraw")[];
        };
        Supply: {
            /** Format: uuid */
            supplyId: string;
            organ: {
                code: string;
                name: string;
                nameEnglish: string | null;
            };
            data: {
                /** @enum {string} */
                kind: "element" | "material";
                code: string;
                name: components["schemas"]["Sentence"];
            };
            store: string;
            /** @enum {string} */
            cycle: "live" | "daily" | "weekly" | "monthly" | "yearly";
            /** @enum {string} */
            sharing: "unconditional" | "conditional" | "not-shared";
            sharingBasis: string | null;
            /** @description all of it; otherwise a part */
            complete: boolean;
            withdrawn: boolean;
            /** Format: date-time */
            registeredAt: string;
            version: number;
            allowed: "withdraw"[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "audit.list-audit": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                subjectId?: string;
                staffId?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["AuditRow"][];
                        next: string | null;
                        chain: {
                            intact: boolean;
                            brokenAt: string | null;
                        };
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "audit.list-my-audit": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                caseId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            at: string;
                            actor: {
                                /** @enum {string} */
                                kind: "resident" | "staff" | "system";
                                name: string;
                                post: string | null;
                            };
                            action: string;
                            fields: string[];
                            purpose: string;
                            caseNumber: string | null;
                        }[];
                        next: string | null;
                        /** @description names of the elements that stand in `fields`, by code */
                        names: {
                            [key: string]: components["schemas"]["Sentence"];
                        };
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.accept-case": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description requirements whose original was seen: their trust becomes B
                     * @default []
                     */
                    originalsSeen?: string[];
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseForDesk"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.attach-material": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    requirement: string;
                    from: {
                        /** @enum {string} */
                        kind: "file";
                        /** Format: uuid */
                        fileId: string;
                    } | {
                        /** @enum {string} */
                        kind: "vault";
                        /** Format: uuid */
                        materialId: string;
                    } | {
                        /** @enum {string} */
                        kind: "promise";
                        /** @enum {boolean} */
                        agreed: true;
                    } | {
                        /** @enum {string} */
                        kind: "none";
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseForApplicant"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.claim-case": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    release?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseForDesk"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.correct-case": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description prefilled values as they were shown, each with its hash
                     * @default {}
                     */
                    prefilled?: {
                        [key: string]: components["schemas"]["FieldValueInput"];
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseForApplicant"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.decide-case": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "granted" | "denied";
                    opinion: string;
                    /** @description required for a denial */
                    reason?: string;
                    /** @description required for a denial */
                    legalBasis?: string;
                    /**
                     * @description elements filled by staff, as the granted amount
                     * @default {}
                     */
                    internal?: {
                        [key: string]: (string | number | boolean | string[]) | {
                            [key: string]: string | number | boolean | string[];
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseForDesk"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.deliver-case": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    way: "counter" | "express" | "locker";
                    reference?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseForDesk"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.discard-draft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        discarded: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.extend-case": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    days: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseForDesk"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.hand-in-case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    itemCode: string;
                    /**
                     * Format: uuid
                     * @description subject that the resident represents; absent = for oneself
                     */
                    onBehalfOf?: string;
                    answers: {
                        [key: string]: string | string[];
                    };
                    /** @description what the sources do not know, by element code */
                    own: {
                        [key: string]: (string | number | boolean | string[]) | {
                            [key: string]: string | number | boolean | string[];
                        }[];
                    };
                    /** @default [] */
                    refused?: string[];
                    /** @default [] */
                    files?: {
                        requirement: string;
                        /** Format: uuid */
                        fileId: string;
                    }[];
                    /**
                     * @description the applicant declares that it is true
                     * @enum {boolean}
                     */
                    declared: true;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                        number: string;
                        version: number;
                        /**
                         * Format: date
                         * @description accepted by itself after this day unless told otherwise
                         */
                        tellBy: string;
                        headline: components["schemas"]["Sentence"];
                        /**
                         * Format: uuid
                         * @description document of the receipt
                         */
                        receipt: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.list-my-cases": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                waits?: "applicant" | "office" | "nobody";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["MyCaseRow"][];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.list-worklist": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                tab?: "all" | "mine" | "open" | "done";
                role?: "clerk" | "reviewer" | "decider";
                /** @description firm, person or case number */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["WorklistRow"][];
                        next: string | null;
                        /** @description counted up to 1,000 each */
                        counts: {
                            all: number;
                            mine: number;
                            open: number;
                            today: number;
                            overdue: number;
                            paused: number;
                        };
                        /** Format: date-time */
                        asOf: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.open-case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    itemCode: string;
                    /**
                     * Format: uuid
                     * @description subject that the resident represents; absent = for oneself
                     */
                    onBehalfOf?: string;
                    /** @default {} */
                    answers?: {
                        [key: string]: string | string[];
                    };
                    /**
                     * @description true = put the open draft away and begin anew
                     * @default false
                     */
                    anew?: boolean;
                    /**
                     * @description elements that the person declined before anything was fetched
                     * @default []
                     */
                    refused?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resumed: boolean;
                        case: components["schemas"]["CaseForApplicant"];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.pause-case": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    procedure: string;
                    reason: string;
                    /** Format: date */
                    expectedOn: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseForDesk"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.preview-prefill": {
        parameters: {
            query?: {
                onBehalfOf?: string;
            };
            header?: never;
            path: {
                itemCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefillPreview"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.read-case-item": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedItem"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.read-desk-case": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseForDesk"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.read-my-case": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseForApplicant"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.refuse-case": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    ground: "not-ours" | "not-needed" | "not-eligible" | "correction-not-made";
                    reason: string;
                    legalBasis: string;
                    /** @description required when it is not ours (art. 32) */
                    competentOrgan?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseForDesk"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.request-correction": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        /** @enum {string} */
                        kind: "material" | "field";
                        /** @description requirement or element code */
                        code: string;
                        name: string;
                        /** @description what is missing or wrong, and how to mend it */
                        what: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseForDesk"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.resume-case": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    finding: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseForDesk"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.review-case": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    proposal: "grant" | "deny";
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseForDesk"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.save-draft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers: {
                        [key: string]: string | string[];
                    };
                    /** @description element code → value as the form engine types it; null clears */
                    own: {
                        [key: string]: ((string | number | boolean | string[]) | {
                            [key: string]: string | number | boolean | string[];
                        }[]) | null;
                    };
                    /** @default [] */
                    refused?: string[];
                    /**
                     * @description prefilled values as they were shown, each with its hash
                     * @default {}
                     */
                    prefilled?: {
                        [key: string]: components["schemas"]["FieldValueInput"];
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseForApplicant"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.send-back-case": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseForDesk"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.submit-case": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description the applicant declares that it is true
                     * @enum {boolean}
                     */
                    declared: true;
                    /**
                     * @description prefilled values as they were shown, each with its hash
                     * @default {}
                     */
                    prefilled?: {
                        [key: string]: components["schemas"]["FieldValueInput"];
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseForApplicant"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.verify-document": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        title: components["schemas"]["Sentence"];
                        number: string;
                        /** Format: date */
                        issuedOn: string;
                        issuedBy: string;
                        /** @description shortened: the first and the last character */
                        addressee: string;
                        /** @description of the PDF, to compare a file with */
                        sha256: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.withdraw-case": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseForApplicant"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalog.list-catalogue": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                organ?: string;
                state?: "draft" | "published" | "withdrawn";
                /** @description only items that this lint rule speaks of */
                rule?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["CatalogueRow"][];
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalog.list-element-uses": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                element?: string;
                organ?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["ElementUse"][];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalog.list-material-type-uses": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                materialType?: string;
                organ?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["MaterialTypeUse"][];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalog.list-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        themes: {
                            theme: string;
                            persons: boolean;
                            legalPersons: boolean;
                            items: number;
                        }[];
                        organs: {
                            code: string;
                            name: string;
                            items: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalog.publish-item": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueItem"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalog.read-catalogue-item": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueItem"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalog.read-item": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedItem"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalog.save-item": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content: components["schemas"]["ItemContentInput"];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueItem"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalog.score-departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        departments: {
                            organ: {
                                code: string;
                                name: string;
                            };
                            items: number;
                            published: number;
                            score: {
                                applied: number;
                                held: number;
                                score: number | null;
                            };
                            errors: number;
                            warnings: number;
                            frequent: {
                                rule: string;
                                items: number;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalog.search-items": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                organ?: string;
                served?: "person" | "legal-person";
                theme?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** @description local code, stable across versions; used in addresses */
                            code: string;
                            name: string;
                            nameEnglish: string | null;
                            summary: {
                                zh: string;
                                en: string;
                            } | null;
                            organ: {
                                code: string;
                                name: string;
                            };
                            type: string;
                            served: string[];
                            promised: {
                                days: number | null;
                                /** @enum {string} */
                                unit: "working-day" | "calendar-day" | "immediate" | "none";
                                explanation?: components["schemas"]["Text"];
                            } | null;
                            timesOnSite: number | null;
                            charged: boolean | null;
                            /** @description true when one can apply here, in the browser */
                            online: boolean;
                            version: number;
                            /** @description what the match rests on */
                            matched: string | null;
                        }[];
                        next: string | null;
                        /** @description number of hits, counted up to 1,000 */
                        total: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalog.take-form": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    form: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueItem"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalog.withdraw-item": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueItem"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.list-code-lists": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["CodeListRow"][];
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.add-code-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    list: components["schemas"]["NewCodeListInput"];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeListDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.list-elements": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                type?: "string" | "integer" | "decimal" | "date" | "boolean" | "code" | "code-list" | "text" | "file";
                /** @description only those that nothing published uses */
                unused?: "true";
                /** @description only those that a form may take: none that was merged away */
                offered?: "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["ElementRow"][];
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.add-element": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    element: components["schemas"]["NewElementInput"];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElementDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.change-element": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    element: components["schemas"]["NewElementInput"];
                    /** @default false */
                    confirmed?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElementDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.confirm-collection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code?: string;
                    name: components["schemas"]["SentenceInput"];
                    /** @enum {string} */
                    level: "district" | "subdistrict" | "community";
                    organ: string;
                    content: components["schemas"]["FormInput"];
                    /** @default [] */
                    newElements?: components["schemas"]["NewElementInput"][];
                    /** @default [] */
                    synonyms?: {
                        element: string;
                        label: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryForm"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.list-forms": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description part of the name, of its pinyin or of the code */
                q?: string;
                level?: "district" | "subdistrict" | "community";
                organ?: string;
                state?: "draft" | "published" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["LibraryFormRow"][];
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.create-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code?: string;
                    name: components["schemas"]["SentenceInput"];
                    /** @enum {string} */
                    level: "district" | "subdistrict" | "community";
                    organ: string;
                    content: components["schemas"]["FormInput"];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryForm"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.export-form": {
        parameters: {
            query?: {
                revision?: number;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormFile"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.import-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    file: components["schemas"]["FormFileInput"];
                    organ: string;
                    /** @description taken under this code in place of the one in the file */
                    code?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        outcome: "created" | "updated" | "unchanged";
                        /** @description codes of the elements that came in with the file */
                        definedElements: string[];
                        definedCodeLists: string[];
                        form: components["schemas"]["LibraryForm"];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.merge-element": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    into: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElementDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.propose-code": {
        parameters: {
            query: {
                kind: "form" | "element" | "code-list";
                /** @description the Chinese name */
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.publish-form": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryForm"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.read-code-list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeListDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.read-element": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElementDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.read-form": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryForm"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.read-form-revision": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                revision: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryFormRevision"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.save-code-list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    list: components["schemas"]["NewCodeListInput"];
                    /** @default false */
                    confirmed?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeListDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.save-form": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: components["schemas"]["SentenceInput"];
                    /** @enum {string} */
                    level: "district" | "subdistrict" | "community";
                    content: components["schemas"]["FormInput"];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryForm"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.withdraw-form": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryForm"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "halls.list-halls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        halls: components["schemas"]["HallSummary"][];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "halls.read-hall": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hallCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hall"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "halls.where-to-go": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        by: "named" | "organ";
                        halls: components["schemas"]["PlaceToGo"][];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.list-staff": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                organ?: string;
                role?: "clerk" | "reviewer" | "decider" | "catalogue-editor" | "data-steward" | "data-coordinator" | "director" | "system-administrator" | "security-administrator" | "audit-administrator";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["StaffMember"][];
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.add-staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    account: string;
                    name: string;
                    organ: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        member: components["schemas"]["StaffMember"];
                        firstPassword: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    currentPassword: string;
                    newPassword: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.confirm-second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.grant-post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                staffId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    organ: string;
                    /** @enum {string} */
                    role: "clerk" | "reviewer" | "decider" | "catalogue-editor" | "data-steward" | "data-coordinator" | "director" | "system-administrator" | "security-administrator" | "audit-administrator";
                    /** @default null */
                    items?: string[] | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.list-organs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        organs: {
                            code: string;
                            name: string;
                            nameEnglish: string | null;
                            shortName: string;
                            shortNameEnglish: string | null;
                            /** @enum {string} */
                            kind: "department" | "subdistrict" | "community" | "centre" | "external";
                            socialCreditCode: string | null;
                            /** @description stores of data that it answers for, in people’s words */
                            stores: components["schemas"]["Sentence"][];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.list-sample-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accounts: {
                            account: string;
                            name: string;
                            /** @enum {string} */
                            side: "resident" | "staff";
                            about: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.read-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                staffId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    secondFactor: boolean;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        member: components["schemas"]["StaffMember"];
                        firstPassword: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.revoke-post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                staffId: string;
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.set-staff-state": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                staffId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    state: "active" | "disabled";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.sign-in-sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    account: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.sign-in-staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    account: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        next: "second-factor" | "enrol-second-factor";
                        enrolment: {
                            secret: string;
                            uri: string;
                        } | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        signedOut: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "materials.list-types": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                kind?: "certificate" | "other" | "not-electronic" | "not-shared" | "not-recognised" | "merged";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["MaterialTypeRow"][];
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "materials.add-type": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    content: components["schemas"]["MaterialTypeContentInput"];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialTypeView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "materials.change-type": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content: components["schemas"]["MaterialTypeContentInput"];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialTypeView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "materials.confirm-read-off": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                materialId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number?: {
                        read: string;
                        confidence: number;
                        value: string;
                    };
                    issuer?: {
                        read: string;
                        confidence: number;
                        value: string;
                    };
                    issuedOn?: {
                        read: string;
                        confidence: number;
                        /** Format: date */
                        value: string;
                    };
                    validUntil?: {
                        read: string;
                        confidence: number;
                        /** Format: date */
                        value: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "materials.find-issued": {
        parameters: {
            query: {
                number: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            materialId: string;
                            name: string;
                            holder: string;
                            number: string;
                            issuer: string | null;
                            issuedOn: string | null;
                            validUntil: string | null;
                            /** @enum {string} */
                            state: "valid" | "expired" | "revoked";
                            revoked: {
                                /** Format: date-time */
                                at: string;
                                why: string;
                            } | null;
                            allowed: "revoke"[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "materials.list-my-materials": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                subjectId?: string;
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["MaterialView"][];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "materials.merge-types": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    into: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialTypeView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "materials.read-off-material": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                materialId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        proposals: components["schemas"]["ReadOffProposal"][];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "materials.read-type": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialTypeView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "materials.revoke-material": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                materialId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    why: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        materialId: string;
                        /** @enum {string} */
                        state: "revoked";
                        why: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "notify.count-my-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unread: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "notify.list-my-notices": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Notice"][];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "notify.list-text-messages": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["TextMessage"][];
                        next: string | null;
                        provider: {
                            name: string;
                            words: components["schemas"]["Sentence"];
                        };
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "notify.read-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    noticeIds: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unread: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "performance.check-document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    fileId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unit: string;
                        year: number;
                        /** @enum {string} */
                        format: "txt" | "docx" | "xlsx";
                        comparisons: number;
                        findings: components["schemas"]["BudgetFinding"][];
                        /** @description what stands there now for this department and year */
                        published: {
                            edition: number;
                            /** @description the same document with the same findings */
                            same: boolean;
                        } | null;
                        allowed: ("publish" | "publish-with-errors")[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "performance.compare-books": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bookId: string;
                otherId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookComparison"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "performance.list-books": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["BudgetBookSummary"][];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "performance.list-desk-books": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["DeskBudgetBook"][];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "performance.publish-book": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    fileId: string;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        bookId: string;
                        unit: string;
                        year: number;
                        edition: number;
                        /** @enum {string} */
                        outcome: "created" | "updated" | "unchanged";
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "performance.read-book": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedBudgetBook"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "performance.read-lines": {
        parameters: {
            query?: {
                from?: number;
                count?: number;
            };
            header?: never;
            path: {
                bookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unit: string;
                        year: number;
                        /** @enum {string} */
                        format: "txt" | "docx" | "xlsx";
                        total: number;
                        lines: {
                            line: number;
                            text: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "performance.withdraw-book": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bookId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskBudgetBook"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ratings.rate-case": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    grade: number;
                    /** @default [] */
                    tags?: string[];
                    /** @default  */
                    comment?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.answer-correction": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                correctionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "corrected" | "kept";
                    /** @description what is right, when corrected to something else than was stated */
                    value?: string | number | boolean | string[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionInFull"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.decline-entrustment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entrustmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entrustment"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.end-entrustment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entrustmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entrustment"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.entrust-agent": {
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
                     * Format: uuid
                     * @description a firm whose legal representative one is; absent = for oneself
                     */
                    onBehalfOf?: string;
                    agent: {
                        name: string;
                        identityNumber: string;
                    };
                    scope: {
                        /** @description item codes; null = all matters */
                        items: string[] | null;
                        acts: ("apply" | "follow")[];
                    };
                    /** Format: date */
                    until: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entrustment"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.list-conflicts": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                element?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["ConflictRow"][];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.list-corrections": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description open: by due day; closed: the newest first */
                show?: "open" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["CorrectionTicket"][];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.raise-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    subjectId: string;
                    element: string;
                    /** @description whose word is to be put right */
                    wrong: {
                        organ: string;
                        store: string;
                    };
                    /** @description whose word is held against it */
                    right: {
                        organ: string;
                        store: string;
                    };
                    note: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionTicket"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.list-my-corrections": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["CorrectionInFull"][];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.list-my-entrustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        given: components["schemas"]["Entrustment"][];
                        received: components["schemas"]["Entrustment"][];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.list-quarantined-rows": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["QuarantinedRowView"][];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.list-source-runs": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["SourceRun"][];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.list-sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sources: components["schemas"]["SourceView"][];
                        conflicts: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.look-at-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "person" | "legal-person";
                    code: string;
                    /** @enum {string} */
                    purpose: "handle-case" | "check-at-counter" | "find-subject";
                    /** @description in the words of the office, as 核对申请人身份 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectRecord"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.open-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    of: {
                        /** Format: uuid */
                        subjectId: string;
                    } | {
                        /** @enum {string} */
                        kind: "person" | "legal-person";
                        code: string;
                    };
                    /** @description in the words of the office, as 核对户籍地址 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptRecord"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.read-correction": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                correctionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionInFull"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.read-my-record": {
        parameters: {
            query?: {
                subjectId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectRecord"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.read-source-now": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceRun"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.report-value": {
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
                     * Format: uuid
                     * @description oneself, or a subject that one represents
                     */
                    subjectId: string;
                    element: string;
                    /** @description what is right */
                    stated: string | number | boolean | string[];
                    /** @default  */
                    note?: string;
                    /** Format: uuid */
                    proofFileId?: string;
                    /**
                     * Format: uuid
                     * @description the application in which it was seen
                     */
                    caseId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionInFull"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.settle-quarantined-rows": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rows: string[];
                    /** @enum {string} */
                    do: "try-again" | "drop";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stored: number;
                        dropped: number;
                        still: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.take-correction": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                correctionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionInFull"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.withdraw-correction": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                correctionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionInFull"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sourcing.cancel-demand": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                demandId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demand"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sourcing.close-campaign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sourcing.confirm-demand": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                demandId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    duty: {
                        number: string;
                    } | {
                        /** @description the store in people’s words, as 法人库 */
                        store: string;
                        promise: {
                            /** @enum {string} */
                            cycle: "live" | "daily" | "weekly" | "monthly" | "yearly";
                            /** @description percent of records that are complete */
                            completeness: number | null;
                            /** @description percent of probes that are answered */
                            availability: number | null;
                            /** @description milliseconds in which it answers */
                            answerWithin: number | null;
                        };
                        /** @default null */
                        interface?: string | null;
                        /** @enum {string} */
                        sharing: "unconditional" | "conditional" | "not-shared";
                        /** @description the law under which it is supplied */
                        basis: string;
                    };
                    /**
                     * @description confirm what other organs asked us for of the same data, too
                     * @default false
                     */
                    alsoOthers?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demand"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sourcing.derive-demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        changed: number;
                        unchanged: number;
                        /** @description nobody asks for it any more */
                        cancelled: number;
                        /** @description uses that no organ can answer: only the person knows */
                        onlyTheApplicant: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sourcing.disown-demand": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                demandId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    organ: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demand"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sourcing.dispatch-demand": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                demandId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    organ?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demand"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sourcing.dispatch-demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rows: {
                        /** Format: uuid */
                        demandId: string;
                        version: number;
                        /** @default null */
                        organ?: string | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        done: {
                            /** Format: uuid */
                            demandId: string;
                            version: number;
                        }[];
                        refused: {
                            /** Format: uuid */
                            demandId: string;
                            code: string;
                            why: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sourcing.export-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "dispatch" | "answer";
                    /** @default null */
                    campaign?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        fileId: string;
                        name: string;
                        rows: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sourcing.list-demands": {
        parameters: {
            query?: {
                cursor?: string;
                /** @description a grid asks for more at a time */
                limit?: number;
                state?: "draft" | "submitted" | "returned" | "pre-checked" | "dispatched" | "coordinating" | "confirmed" | "mounted" | "live" | "withdrawn" | "cancelled";
                kind?: "element" | "material";
                asking?: string;
                asked?: string;
                code?: string;
                campaign?: string;
                /** @description words of number, name or code */
                q?: string;
                overdue?: string;
                /** @description only those that wait for an organ of mine */
                mine?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Demand"][];
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sourcing.file-demand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    asking: string;
                    /** @enum {string} */
                    kind: "element" | "material";
                    code: string;
                    name: string;
                    /** @default [] */
                    items?: string[];
                    /** @default null */
                    yearly?: number | null;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demand"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sourcing.go-live": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dutyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataDuty"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sourcing.import-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    fileId: string;
                    /** @default false */
                    keepGood?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "dispatch" | "answer";
                        /** @description rows that were filled in */
                        read: number;
                        stored: number;
                        /** @description rows that nobody filled in */
                        empty: number;
                        rejected: {
                            row: number;
                            number: string | null;
                            why: string;
                        }[];
                        report: {
                            /** Format: uuid */
                            fileId: string;
                            name: string;
                        } | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sourcing.list-board-rows": {
        parameters: {
            query: {
                figure: "one-source" | "certificates-electronic" | "certificates-shared" | "certificates-recognised" | "still-asked" | "fields-saved" | "materials-saved" | "duties-kept";
                organ?: string;
                /** @description only those in, or only those not in the numerator */
                counts?: string;
                from?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            data: {
                                /** @enum {string} */
                                kind: "element" | "material";
                                code: string;
                                name: components["schemas"]["Sentence"];
                            };
                            item: {
                                code: string;
                                name: string;
                            } | null;
                            /** @description who asks, or who is bound */
                            organ: {
                                code: string;
                                name: string;
                                nameEnglish: string | null;
                            } | null;
                            /** @description numbers of the duties that cover it */
                            sources: string[];
                            counts: boolean;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sourcing.list-campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Campaign"][];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sourcing.open-campaign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: date */
                    dueOn: string;
                    /** @default null */
                    kind?: ("element" | "material") | null;
                    /** @default null */
                    asking?: string | null;
                    /**
                     * @description whoever has, or is proposed, to answer
                     * @default null
                     */
                    asked?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sourcing.list-duties": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                organ?: string;
                state?: "confirmed" | "mounted" | "live" | "withdrawn";
                failing?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["DataDuty"][];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sourcing.list-supplies": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                organ?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Supply"][];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sourcing.register-supply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    organ: string;
                    /** @enum {string} */
                    kind: "element" | "material";
                    code: string;
                    store: string;
                    /** @enum {string} */
                    cycle: "live" | "daily" | "weekly" | "monthly" | "yearly";
                    /** @enum {string} */
                    sharing: "unconditional" | "conditional" | "not-shared";
                    /** @default null */
                    sharingBasis?: string | null;
                    /** @default true */
                    complete?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Supply"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sourcing.mount-duty": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dutyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    interface?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataDuty"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sourcing.pre-check-demand": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                demandId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demand"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sourcing.propose-matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        matched: number;
                        none: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sourcing.read-board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        figures: {
                            /** @enum {string} */
                            figure: "one-source" | "certificates-electronic" | "certificates-shared" | "certificates-recognised" | "still-asked" | "fields-saved" | "materials-saved" | "duties-kept";
                            numerator: number;
                            denominator: number;
                            percent: number | null;
                        }[];
                        stillAsked: {
                            organ: {
                                code: string;
                                name: string;
                                nameEnglish: string | null;
                            };
                            stillAsked: number;
                            asked: number;
                        }[];
                        months: {
                            /** Format: date */
                            month: string;
                            demands: number;
                            confirmed: number;
                            live: number;
                            withdrawn: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sourcing.read-campaign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        campaignId: string;
                        name: string;
                        /** Format: date */
                        dueOn: string;
                        /** Format: date-time */
                        openedAt: string;
                        closedAt: string | null;
                        progress: {
                            total: number;
                            /** @description confirmed, mounted or live */
                            answered: number;
                            /** @description dispatched and not answered */
                            waiting: number;
                            overdue: number;
                            /** @description not dispatched yet, or before the office */
                            before: number;
                        };
                        version: number;
                        allowed: "close"[];
                        organs: {
                            total: number;
                            /** @description confirmed, mounted or live */
                            answered: number;
                            /** @description dispatched and not answered */
                            waiting: number;
                            overdue: number;
                            /** @description not dispatched yet, or before the office */
                            before: number;
                            organ: {
                                code: string;
                                name: string;
                                nameEnglish: string | null;
                            } | null;
                            level: ("department" | "centre" | "subdistrict" | "community" | "external") | null;
                        }[];
                        levels: {
                            total: number;
                            /** @description confirmed, mounted or live */
                            answered: number;
                            /** @description dispatched and not answered */
                            waiting: number;
                            overdue: number;
                            /** @description not dispatched yet, or before the office */
                            before: number;
                            /** @enum {string} */
                            level: "department" | "centre" | "subdistrict" | "community" | "external";
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sourcing.read-demand": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                demandId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        demandId: string;
                        number: string;
                        data: {
                            /** @enum {string} */
                            kind: "element" | "material";
                            code: string;
                            name: components["schemas"]["Sentence"];
                        };
                        asking: {
                            code: string;
                            name: string;
                            nameEnglish: string | null;
                        };
                        /** @description codes of the items that ask for it */
                        items: string[];
                        /** @description how often a year, when the asking organ has said so */
                        yearly: number | null;
                        reason: string | null;
                        /** @enum {string} */
                        state: "draft" | "submitted" | "returned" | "pre-checked" | "dispatched" | "coordinating" | "confirmed" | "mounted" | "live" | "withdrawn" | "cancelled";
                        /** @description whose turn it is to answer */
                        asked: {
                            code: string;
                            name: string;
                            nameEnglish: string | null;
                        } | null;
                        proposal: {
                            organ: {
                                code: string;
                                name: string;
                                nameEnglish: string | null;
                            } | null;
                            /** @enum {string} */
                            kind: "matched" | "partial" | "none";
                            /** @enum {string} */
                            path: "authorise" | "collect";
                            /** @enum {string} */
                            why: "live-duty" | "history" | "supply" | "element-source" | "none";
                        };
                        disowned: {
                            organ: string;
                            says: string;
                            reason: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                        /** @description the coordinating office has ruled whose it is */
                        ruled: boolean;
                        ruling: string | null;
                        returnedBecause: string | null;
                        dueOn: string | null;
                        overdue: boolean;
                        reminders: number;
                        supervised: boolean;
                        /** @description number of the duty that answers it */
                        duty: string | null;
                        /** Format: date-time */
                        updatedAt: string;
                        version: number;
                        allowed: ("submit" | "pre-check" | "return" | "cancel" | "dispatch" | "confirm" | "disown" | "rule" | "remind" | "supervise")[];
                        timeline: {
                            /** Format: date-time */
                            at: string;
                            type: string;
                            post: string | null;
                            note: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sourcing.read-duty": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dutyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        dutyId: string;
                        number: string;
                        organ: {
                            code: string;
                            name: string;
                            nameEnglish: string | null;
                        };
                        store: string;
                        data: {
                            /** @enum {string} */
                            kind: "element" | "material";
                            code: string;
                            name: components["schemas"]["Sentence"];
                        }[];
                        promise: {
                            /** @enum {string} */
                            cycle: "live" | "daily" | "weekly" | "monthly" | "yearly";
                            /** @description percent of records that are complete */
                            completeness: number | null;
                            /** @description percent of probes that are answered */
                            availability: number | null;
                            /** @description milliseconds in which it answers */
                            answerWithin: number | null;
                        };
                        interface: string | null;
                        /** @enum {string} */
                        sharing: "unconditional" | "conditional" | "not-shared";
                        basis: string;
                        /** @enum {string} */
                        state: "confirmed" | "mounted" | "live" | "withdrawn";
                        /** @description the last probe found a promise broken */
                        failing: boolean;
                        withdrawnBecause: string | null;
                        /** Format: date-time */
                        updatedAt: string;
                        version: number;
                        allowed: ("mount" | "go-live" | "withdraw")[];
                        probes: components["schemas"]["DutyProbe"][];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sourcing.read-graph": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        item: {
                            code: string;
                            name: components["schemas"]["Sentence"];
                            organ: string;
                        };
                        nodes: {
                            id: string;
                            column: number;
                            /** @enum {string} */
                            kind: "item" | "section" | "material" | "element" | "evidence" | "source";
                            name: components["schemas"]["Sentence"];
                            note: components["schemas"]["Sentence"] | null;
                            /** @enum {string} */
                            state: "live" | "waiting" | "none" | "own" | "plain";
                            struckOff: boolean;
                        }[];
                        edges: {
                            from: string;
                            to: string;
                            open: boolean;
                        }[];
                        burden: {
                            fields: {
                                asked: number;
                                prefilled: number;
                                left: number;
                            };
                            materials: {
                                asked: number;
                                struckOff: number;
                                left: number;
                            };
                            minutes: {
                                before: number;
                                now: number;
                                possible: number;
                            };
                            /** @description minutes for one of each */
                            coefficients: {
                                field: number;
                                material: number;
                            };
                        };
                        reliefs: {
                            organ: string | null;
                            organName: string | null;
                            /** @enum {string} */
                            step: "go-live" | "mount" | "confirm" | "dispatch" | "find-source";
                            fields: components["schemas"]["Sentence"][];
                            materials: components["schemas"]["Sentence"][];
                            /** @description saved in one application of this item */
                            minutes: number;
                            /** @description other items that gain by it too */
                            otherItems: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sourcing.remind-demand": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                demandId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demand"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sourcing.return-demand": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                demandId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demand"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sourcing.rule-demand": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                demandId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    organ: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demand"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sourcing.submit-demand": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                demandId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demand"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sourcing.supervise-demand": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                demandId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demand"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sourcing.withdraw-duty": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dutyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataDuty"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sourcing.withdraw-supply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                supplyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Supply"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
