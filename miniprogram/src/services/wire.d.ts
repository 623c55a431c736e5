/* Made by `npm run wire` from the server’s interface document: change the server, not this file. */

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        HealthView: {
            /** @enum {string} */
            status: "ok";
        };
        SignInCitizenDto: {
            /** @description One-time code of wx.login */
            code: string;
        };
        TokensView: {
            /** @description Send as `Authorization: Bearer …` */
            accessToken: string;
            /** Format: date-time */
            accessExpiresAt: string;
            refreshToken: string;
            /** Format: date-time */
            refreshExpiresAt: string;
        };
        SignInStaffDto: {
            username: string;
            password: string;
        };
        RefreshDto: {
            /** @description The refresh token of the last answer; it is good once */
            refreshToken: string;
        };
        MeView: {
            /** @enum {string} */
            kind: "citizen" | "staff";
            /** @description A citizen's alias, a staff member's name */
            name: string;
            /** @description 138****0000 */
            phone: string | null;
            /** @description Roles of a staff account */
            roles: ("dispatcher" | "handler" | "unitLead" | "reviewer" | "paymaster" | "admin" | "auditor")[];
            /** @description A new staff account must change its password first */
            mustChangePassword: boolean;
        };
        ChangeMeDto: {
            /** @description The name others see */
            alias: string;
        };
        BindPhoneDto: {
            /** @description One-time code of the phone-number button */
            code: string;
        };
        ChangePasswordDto: {
            current: string;
            /** @description At least 12 characters */
            next: string;
        };
        SessionView: {
            id: string;
            device: string;
            /** Format: date-time */
            createdAt: string;
            /** @description The session this request was made with */
            current: boolean;
        };
        CenterView: {
            lat: number;
            lng: number;
            /** @enum {string} */
            system: "wgs84";
        };
        AreaView: {
            id: string;
            code: string;
            name: string;
            /** @enum {string} */
            level: "city" | "county" | "township" | "village";
            parentId: string | null;
            center: components["schemas"]["CenterView"] | null;
        };
        AreaPageView: {
            items: components["schemas"]["AreaView"][];
            nextCursor: string | null;
        };
        AdminAreaView: {
            id: string;
            code: string;
            name: string;
            /** @enum {string} */
            level: "city" | "county" | "township" | "village";
            parentId: string | null;
            center: components["schemas"]["CenterView"] | null;
            polygon: number[][][] | null;
            responsibleName: string | null;
            /** Format: date-time */
            validTo: string | null;
            successorId: string | null;
        };
        AdminAreaPageView: {
            items: components["schemas"]["AdminAreaView"][];
            nextCursor: string | null;
        };
        CreateAreaDto: {
            /** @description Centre, WGS84; together with lng */
            lat?: number | null;
            lng?: number | null;
            /** @description Rings of [lng, lat], WGS84, as in a GeoJSON Polygon */
            polygon?: number[][][] | null;
            /** @description Who answers for the area */
            responsibleName?: string | null;
            code: string;
            name: string;
            /**
             * @description city 市, county 县（市、区）, township 乡镇（街道）, village 村（社区、网格）
             * @enum {string}
             */
            level: "city" | "county" | "township" | "village";
            /** @description Empty only for the city */
            parentId?: string;
        };
        ChangeAreaDto: {
            /** @description Centre, WGS84; together with lng */
            lat?: number | null;
            lng?: number | null;
            /** @description Rings of [lng, lat], WGS84, as in a GeoJSON Polygon */
            polygon?: number[][][] | null;
            /** @description Who answers for the area */
            responsibleName?: string | null;
            name?: string | null;
        };
        CloseAreaDto: {
            /** @description Which area follows */
            successorId?: string;
        };
        CalendarDayDto: {
            /**
             * @description Asia/Shanghai
             * @example 2026-10-01
             */
            day: string;
            /** @enum {string} */
            kind: "work" | "rest";
            /** @description Why, such as 国庆节 */
            note: string;
        };
        CalendarYearView: {
            year: string;
            /**
             * Format: date-time
             * @description Null: counted Monday to Friday
             */
            publishedAt: string | null;
            days: components["schemas"]["CalendarDayDto"][];
        };
        PublishYearDto: {
            /** @description Every day of the year that differs from Monday to Friday */
            days: components["schemas"]["CalendarDayDto"][];
        };
        EmergencyStopView: {
            title: string;
            lines: string[];
            phones: string[];
        };
        QuestionView: {
            key: string;
            /** @enum {string} */
            type: "choice" | "text" | "number" | "yesNo";
            label: string;
            /** @description Of a choice: the answer is one of these texts */
            options?: string[];
            required: boolean;
        };
        CategoryView: {
            id: string;
            code: string;
            name: string;
            icon: string;
            /** @description May be filed before there is a photo */
            emergency: boolean;
            emergencyStop: components["schemas"]["EmergencyStopView"] | null;
            deadlineWorkingDays: number;
            questions: components["schemas"]["QuestionView"][];
            children: components["schemas"]["CategoryView"][];
        };
        AdminCategoryView: {
            id: string;
            code: string;
            name: string;
            icon: string;
            parentId: string | null;
            position: number;
            emergency: boolean;
            emergencyStop: components["schemas"]["EmergencyStopView"] | null;
            deadlineWorkingDays: number;
            sensitive: boolean;
            questions: components["schemas"]["QuestionView"][];
            /** Format: date-time */
            validTo: string | null;
        };
        AdminCategoryPageView: {
            items: components["schemas"]["AdminCategoryView"][];
            nextCursor: string | null;
        };
        EmergencyStopDto: {
            title: string;
            lines: string[];
            phones: string[];
        };
        QuestionDto: {
            key: string;
            /**
             * @description choice 单选, text 文字, number 数字, yesNo 是否
             * @enum {string}
             */
            type: "choice" | "text" | "number" | "yesNo";
            label: string;
            /** @description Of a choice */
            options?: string[];
            required: boolean;
        };
        CreateCategoryDto: {
            /** @description Place among its neighbours */
            position?: number;
            emergency?: boolean | null;
            /** @description Shown before filing */
            emergencyStop?: components["schemas"]["EmergencyStopDto"];
            /** @description The square shows only a coarse place */
            sensitive?: boolean | null;
            questions?: components["schemas"]["QuestionDto"][];
            code: string;
            /** @description Empty for a top group */
            parentId?: string;
            name: string;
            icon: string;
            deadlineWorkingDays: number;
        };
        ChangeCategoryDto: {
            /** @description Place among its neighbours */
            position?: number;
            emergency?: boolean | null;
            /** @description Shown before filing */
            emergencyStop?: components["schemas"]["EmergencyStopDto"];
            /** @description The square shows only a coarse place */
            sensitive?: boolean | null;
            questions?: components["schemas"]["QuestionDto"][];
            name?: string | null;
            icon?: string | null;
            deadlineWorkingDays?: number;
        };
        PlaceAreaView: {
            id: string;
            name: string;
        };
        PlaceView: {
            /** @description Null: the map platform is away; the person writes it */
            address: string | null;
            /** @description The smallest area round the point; beyond the border the city */
            area: components["schemas"]["PlaceAreaView"];
        };
        ArticleRowView: {
            id: string;
            /** @enum {string} */
            section: "law" | "emergency" | "standard" | "case";
            title: string;
            summary: string;
            /** Format: date-time */
            publishedAt: string;
        };
        ArticlePageView: {
            items: components["schemas"]["ArticleRowView"][];
            nextCursor: string | null;
        };
        ArticleView: {
            id: string;
            /** @enum {string} */
            section: "law" | "emergency" | "standard" | "case";
            title: string;
            summary: string;
            /** Format: date-time */
            publishedAt: string;
            /** @description HTML: h2, h3, p, ul, ol, li, strong, em, blockquote, br; without attributes */
            body: string;
            /** Format: date-time */
            updatedAt: string;
        };
        AdminArticleRowView: {
            id: string;
            /** @enum {string} */
            section: "law" | "emergency" | "standard" | "case";
            title: string;
            summary: string;
            /** Format: date-time */
            publishedAt: string;
            /** Format: date-time */
            withdrawnAt: string | null;
        };
        AdminArticlePageView: {
            items: components["schemas"]["AdminArticleRowView"][];
            nextCursor: string | null;
        };
        AdminArticleView: {
            id: string;
            /** @enum {string} */
            section: "law" | "emergency" | "standard" | "case";
            title: string;
            summary: string;
            /** Format: date-time */
            publishedAt: string;
            /** @description HTML: h2, h3, p, ul, ol, li, strong, em, blockquote, br; without attributes */
            body: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            withdrawnAt: string | null;
        };
        WriteArticleDto: {
            /**
             * @description law 法律法规, emergency 应急知识, standard 判定标准, case 警示案例
             * @enum {string}
             */
            section: "law" | "emergency" | "standard" | "case";
            title: string;
            summary: string;
            /** @description HTML: h2, h3, p, ul, ol, li, strong, em, blockquote, br; everything else is taken out */
            body: string;
        };
        ChangeArticleDto: {
            /**
             * @description law 法律法规, emergency 应急知识, standard 判定标准, case 警示案例
             * @enum {string}
             */
            section?: "law" | "emergency" | "standard" | "case";
            title?: string;
            summary?: string;
            /** @description HTML: h2, h3, p, ul, ol, li, strong, em, blockquote, br; everything else is taken out */
            body?: string;
        };
        NotificationView: {
            id: string;
            /** @description An action of the report table, `message`, a notice of the clock, or `reward.…` */
            kind: string;
            title: string;
            text: string;
            reportId: string | null;
            rewardId: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            readAt: string | null;
        };
        NotificationPage: {
            items: components["schemas"]["NotificationView"][];
            nextCursor: string | null;
            /** @description At most 99, which then means that or more */
            unread: number;
        };
        ReadNotificationsDto: {
            /** @description These; or send `all` */
            ids?: string[];
            /** @enum {boolean} */
            all?: true;
        };
        UnreadView: {
            unread: number;
        };
        SubscriptionView: {
            /** @enum {string} */
            key: "accepted" | "result" | "reward";
            /** @description Ask the platform for this one */
            templateId: string;
            /** @description Messages the citizen has still agreed to */
            remaining: number;
        };
        SubscriptionsView: {
            items: components["schemas"]["SubscriptionView"][];
        };
        SubscribeDto: {
            /** @description What the citizen accepted: accepted, result, reward, or their template ids */
            templateIds: string[];
        };
        UploadPhotoDto: {
            /**
             * Format: binary
             * @description JPEG, PNG or WebP; at most 10 MB and 64 megapixels
             */
            file: string;
        };
        UploadedPhotoView: {
            id: string;
            /** @description Pixels, as a person sees it */
            width: number;
            height: number;
            /** @description JPEG, 320 × 320 px */
            thumbUrl: string;
            /** @description JPEG, at most 1600 px on the long side */
            viewUrl: string;
        };
        ReasonDto: {
            /** @description The version of the report as last read */
            version: number;
            reason: string;
        };
        ReceiptView: {
            id: string;
            /** @example LC-261122-7K3QX-M */
            number: string;
            /** @enum {string} */
            state: "submitted" | "awaitingInfo" | "transferred" | "handling" | "reviewing" | "appealing" | "closed" | "declined" | "merged" | "withdrawn";
            version: number;
        };
        ReworkDto: {
            /** @description The version of the report as last read */
            version: number;
            reason: string;
            /**
             * Format: date-time
             * @example 2026-11-25T10:00:00.000Z
             */
            deadline: string;
        };
        RequestExtensionDto: {
            /** @description The version of the report as last read */
            version: number;
            /** @description At most what was asked for */
            workingDays: number;
            reason: string;
        };
        GrantExtensionDto: {
            /** @description The version of the report as last read */
            version: number;
            /** @description At most what was asked for */
            workingDays: number;
        };
        PointDto: {
            lat: number;
            lng: number;
            /** @enum {string} */
            system: "gcj02" | "wgs84";
        };
        AfterPhotoDto: {
            /** @description An uploaded photo */
            photoId: string;
            /**
             * Format: date-time
             * @description When it was taken
             * @example 2026-11-25T10:00:00.000Z
             */
            takenAt: string;
            /** @description Where it was taken */
            point: components["schemas"]["PointDto"];
        };
        ResolveDto: {
            /** @description The version of the report as last read */
            version: number;
            /**
             * @description rectified 已整改, interimMeasures 已采取临时措施, notHazard 经核查不属于隐患
             * @enum {string}
             */
            outcome: "rectified" | "interimMeasures" | "notHazard";
            /** @description What was done */
            text: string;
            afterPhotos: components["schemas"]["AfterPhotoDto"][];
            /** @description interimMeasures: what follows */
            plan?: string;
            /**
             * Format: date-time
             * @description interimMeasures: by when
             * @example 2026-11-25T10:00:00.000Z
             */
            planDate?: string;
        };
        ContributeDto: {
            /** @description Not compared for this action */
            version?: number;
            /** @description Text or photos, or both */
            text?: string;
            photoIds?: string[];
            /** @description The assisting unit's part is finished */
            done?: boolean;
        };
        ReclassifyDto: {
            /** @description The version of the report as last read */
            version: number;
            /** @description Category, severity or both */
            categoryId?: string;
            /**
             * @description general 一般, major 重大
             * @enum {string}
             */
            severity?: "general" | "major";
            reason: string;
            /** @description The standard's clause */
            clause: string;
        };
        SuperviseDto: {
            /** @description The version of the report as last read */
            version: number;
            /**
             * @description reminder 督促提醒函, letter 督办函, listed 挂牌督办
             * @enum {string}
             */
            level: "reminder" | "letter" | "listed";
            /**
             * Format: date-time
             * @description By when the unit must answer
             * @example 2026-11-25T10:00:00.000Z
             */
            deadline: string;
            text?: string;
        };
        RequestInfoDto: {
            /** @description The version of the report as last read */
            version: number;
            /** @description What the reporter is asked */
            question: string;
        };
        AskDto: {
            /** @description Not compared for this action */
            version?: number;
            /** @description What the reporter is asked */
            question: string;
        };
        DeclineDto: {
            /** @description The version of the report as last read */
            version: number;
            /**
             * @description outsideArea 不在本市范围, notHazard 不属于安全隐患, notOurs 不属于受理范围, unclear 信息不足，无法核实, alreadyFixed 隐患已消除, false 内容不属实
             * @enum {string}
             */
            reasonCode: "outsideArea" | "notHazard" | "notOurs" | "unclear" | "alreadyFixed" | "false";
            /** @description Words for the citizen, and where to turn */
            reason: string;
        };
        MergeDto: {
            /** @description The version of the report as last read */
            version: number;
            /** @description The earlier report of the same hazard: open or closed, not itself, not merged */
            targetReportId: string;
            text?: string;
        };
        OptionalReasonDto: {
            /** @description The version of the report as last read */
            version: number;
            reason?: string;
        };
        SupplementDto: {
            /** @description Not compared for this action */
            version?: number;
            /** @description Text or photos, or both */
            text?: string;
            photoIds?: string[];
        };
        WithdrawDto: {
            /** @description The version of the report as last read */
            version: number;
            text?: string;
        };
        RateDto: {
            /** @description Not compared for this action */
            version?: number;
            stars: number;
            text?: string;
        };
        UrgeDto: {
            /** @description Not compared for this action */
            version?: number;
            text?: string;
        };
        ContactDto: {
            name?: string;
            phone?: string;
        };
        SubmitReportDto: {
            /** @description A leaf of GET /categories */
            categoryId: string;
            /** @description What is dangerous there */
            description: string;
            address: string;
            /** @description Where it is; without it the address must do */
            point?: components["schemas"]["PointDto"];
            /** @description An area of GET /areas, when there is no point */
            areaId?: string;
            /** @description Uploaded photos; at least one, except in an emergency */
            photoIds?: string[];
            /** @description The unit that should receive it; absent or null: 不清楚，由平台转办 */
            unitId?: string;
            /** @description Answers to the category's questions, by key */
            answers?: {
                [key: string]: string;
            };
            /**
             * @description Staff only: hotline 热线, inspection 巡查, insider 内部举报, import 导入
             * @enum {string}
             */
            source?: "hotline" | "inspection" | "insider" | "import";
            /**
             * @description Staff only: general 一般, major 重大
             * @enum {string}
             */
            severity?: "general" | "major";
            /** @description Staff only: whom to ask; sealed */
            contact?: components["schemas"]["ContactDto"];
        };
        NamedView: {
            id: string;
            name: string;
        };
        HolderView: {
            /** @enum {string} */
            kind: "office" | "unit" | "reporter" | "nobody";
            /** @description Who has it now, in Chinese */
            name: string;
        };
        ReportRowView: {
            id: string;
            number: string;
            /** @enum {string} */
            state: "submitted" | "awaitingInfo" | "transferred" | "handling" | "reviewing" | "appealing" | "closed" | "declined" | "merged" | "withdrawn";
            stateLabel: string;
            version: number;
            /** @enum {string} */
            severity: "general" | "major";
            emergency: boolean;
            category: components["schemas"]["NamedView"];
            area: components["schemas"]["NamedView"];
            address: string;
            /** @description The first 60 characters */
            excerpt: string;
            holder: components["schemas"]["HolderView"];
            /** Format: date-time */
            filedAt: string;
            /** Format: date-time */
            deadline: string | null;
            overdue: boolean;
            /** Format: date-time */
            closedAt: string | null;
            thumbUrl: string | null;
        };
        ReportPageView: {
            items: components["schemas"]["ReportRowView"][];
            nextCursor: string | null;
        };
        DecisionView: {
            id: string;
            /** @example LC-261122-7K3QX-M */
            number: string;
            /** @enum {string} */
            action: "decline" | "merge";
            /** Format: date-time */
            at: string;
            /** @enum {string|null} */
            reasonCode: "outsideArea" | "notHazard" | "notOurs" | "unclear" | "alreadyFixed" | "false" | null;
            /** @description The earlier report it was merged into */
            targetNumber: string | null;
            text: string | null;
            address: string;
            /**
             * @description As it is now
             * @enum {string}
             */
            state: "submitted" | "awaitingInfo" | "transferred" | "handling" | "reviewing" | "appealing" | "closed" | "declined" | "merged" | "withdrawn";
        };
        PointView: {
            lat: number;
            lng: number;
            /** @enum {string} */
            system: "wgs84";
        };
        AssignmentView: {
            unit: components["schemas"]["NamedView"];
            /** @enum {string} */
            role: "lead" | "assisting";
            /** @enum {string} */
            state: "pending" | "accepted" | "done" | "returned";
            /** Format: date-time */
            deadline: string;
            /** @description Decided by arbitration: cannot be sent back */
            final: boolean;
            /** @description Staff only */
            handler: components["schemas"]["NamedView"] | null;
        };
        MergedIntoView: {
            id: string;
            number: string;
            /** @enum {string} */
            state: "submitted" | "awaitingInfo" | "transferred" | "handling" | "reviewing" | "appealing" | "closed" | "declined" | "merged" | "withdrawn";
            /** @description The answer, once it is closed */
            verdict: string | null;
        };
        ExtensionView: {
            workingDays: number;
            reason: string;
            /** Format: date-time */
            requestedAt: string;
        };
        RewardSummaryView: {
            /** @enum {string} */
            state: "pendingApproval" | "claimable" | "claiming" | "paid" | "expired" | "cancelled" | "held";
            /** @enum {string} */
            grade: "first" | "second" | "third";
            /** @description fen */
            amountFen: number;
        };
        PhotoView: {
            id: string;
            /** @enum {string} */
            purpose: "evidence" | "supplement" | "after" | "contribution";
            /** @description pending, pass, review, risky, unanswered; staff only */
            check: string | null;
            /** Format: date-time */
            takenAt: string | null;
            /** @description Metres from the place of the report; after-photos, staff only */
            distanceMetres: number | null;
            /** @description GET it with the same session */
            thumbUrl: string;
            viewUrl: string;
            /** @description Cleared for the square */
            published: boolean;
        };
        TimelineEntryView: {
            seq: number;
            /** Format: date-time */
            at: string;
            action: string;
            /** @description What happened, in Chinese */
            told: string;
            /** @description A unit or an office; people are not named */
            by: string;
            /** @enum {string} */
            state: "submitted" | "awaitingInfo" | "transferred" | "handling" | "reviewing" | "appealing" | "closed" | "declined" | "merged" | "withdrawn";
            text: string | null;
            /** @description Dates, names of units, outcome */
            data: {
                [key: string]: unknown;
            };
        };
        AllowedActionView: {
            /** @enum {string} */
            action: "submit" | "requestInfo" | "lapseInfo" | "ask" | "supplement" | "withdraw" | "decline" | "merge" | "unmerge" | "transfer" | "arbitrate" | "recall" | "accept" | "sendBack" | "assign" | "contribute" | "reclassify" | "requestExtension" | "grantExtension" | "refuseExtension" | "resolve" | "approve" | "acceptInterim" | "rework" | "reopen" | "rate" | "appeal" | "upholdAppeal" | "rejectAppeal" | "urge" | "supervise" | "publish" | "unpublish";
            /** @description The word on the button */
            label: string;
            /** @description Fields it must carry; an inner list means: at least one of these */
            needs: (string | string[])[];
        };
        ReportView: {
            id: string;
            /** @example LC-261122-7K3QX-M */
            number: string;
            /** @enum {string} */
            state: "submitted" | "awaitingInfo" | "transferred" | "handling" | "reviewing" | "appealing" | "closed" | "declined" | "merged" | "withdrawn";
            stateLabel: string;
            /** @description Send it back with an action */
            version: number;
            /** @enum {string} */
            source: "citizen" | "hotline" | "inspection" | "insider" | "import";
            /** @enum {string} */
            severity: "general" | "major";
            clause: string | null;
            emergency: boolean;
            category: components["schemas"]["NamedView"];
            area: components["schemas"]["NamedView"];
            outsideCity: boolean;
            address: string;
            point: components["schemas"]["PointView"] | null;
            description: string;
            /**
             * @description What the content check said of the reporter's words; staff only
             * @enum {string|null}
             */
            textCheck: "pending" | "pass" | "unanswered" | "review" | "risky" | null;
            answers: {
                [key: string]: string;
            };
            requestedUnit: components["schemas"]["NamedView"] | null;
            /** @description Alias of the reporter; null when staff filed it */
            reporterAlias: string | null;
            /** Format: date-time */
            filedAt: string;
            /** Format: date-time */
            deadline: string | null;
            /** @description Counted in a year whose holidays are not published yet */
            deadlineProvisional: boolean;
            /**
             * Format: date-time
             * @description For the dispatcher: the deadline of the category, counted from now
             */
            suggestedDeadline: string | null;
            holder: components["schemas"]["HolderView"];
            assignments: components["schemas"]["AssignmentView"][];
            returns: number;
            /** @enum {string|null} */
            outcome: "rectified" | "interimMeasures" | "notHazard" | null;
            resolution: string | null;
            verdict: string | null;
            declineReason: string | null;
            mergedInto: components["schemas"]["MergedIntoView"] | null;
            /** @enum {string|null} */
            supervisionLevel: "reminder" | "letter" | "listed" | null;
            pendingExtension: components["schemas"]["ExtensionView"] | null;
            stars: number | null;
            reward: components["schemas"]["RewardSummaryView"] | null;
            /** Format: date-time */
            closedAt: string | null;
            /** Format: date-time */
            publishedAt: string | null;
            photos: components["schemas"]["PhotoView"][];
            /** @description Newest first */
            timeline: components["schemas"]["TimelineEntryView"][];
            /** @description What this caller may do now */
            actions: components["schemas"]["AllowedActionView"][];
        };
        ApproveDto: {
            /** @description The version of the report as last read */
            version: number;
            /** @description The answer to the citizen */
            verdict: string;
            /**
             * @description A grade, or noRewardReason: first 一等, second 二等, third 三等
             * @enum {string}
             */
            rewardGrade?: "first" | "second" | "third";
            /** @description Why there is no reward */
            noRewardReason?: string;
        };
        AcceptInterimDto: {
            /** @description The version of the report as last read */
            version: number;
            /**
             * Format: date-time
             * @description By when the hazard must be gone
             * @example 2026-11-25T10:00:00.000Z
             */
            deadline: string;
            text?: string;
        };
        PublishDto: {
            /** @description The version of the report as last read */
            version: number;
            /** @description The photos to show, each cleared by this choice */
            photoIds: string[];
        };
        UnpublishDto: {
            /** @description The version of the report as last read */
            version: number;
            text?: string;
        };
        TransferDto: {
            /** @description The version of the report as last read */
            version: number;
            /** @description Lead unit; GET /units?areaId=&categoryId= lists those that may receive it */
            unitId: string;
            /** @description Assisting units */
            assistingUnitIds?: string[];
            /**
             * @description general 一般, major 重大
             * @enum {string}
             */
            severity: "general" | "major";
            /**
             * Format: date-time
             * @description By when it must be handled; the report suggests one
             * @example 2026-11-25T10:00:00.000Z
             */
            deadline: string;
            /** @description Words for the unit */
            text?: string;
        };
        ArbitrateDto: {
            /** @description The version of the report as last read */
            version: number;
            /** @description The unit that must handle it */
            unitId: string;
            /**
             * Format: date-time
             * @example 2026-11-25T10:00:00.000Z
             */
            deadline: string;
            reason: string;
        };
        ActionDto: {
            /** @description The version of the report as last read */
            version: number;
        };
        AssignDto: {
            /** @description The version of the report as last read */
            version: number;
            /** @description A handler of the unit */
            handlerId: string;
        };
        NoteView: {
            id: string;
            /** Format: date-time */
            at: string;
            /** @description Name of the member of staff */
            author: string;
            text: string;
        };
        NotePageView: {
            items: components["schemas"]["NoteView"][];
            nextCursor: string | null;
        };
        WriteNoteDto: {
            /** @description For the staff of this case alone */
            text: string;
        };
        SendMessageDto: {
            /** @description The reporter reads it */
            text: string;
        };
        RevealDto: {
            /** @description Why it is needed; kept on record */
            reason: string;
        };
        ContactView: {
            name: string | null;
            phone: string | null;
        };
        RevealView: {
            /** @description Null when staff filed it */
            alias: string | null;
            phone: string | null;
            contact: components["schemas"]["ContactView"] | null;
            /**
             * Format: date-time
             * @description Take it off the screen then
             */
            expiresAt: string;
        };
        ConfirmView: {
            mchId: string;
            appId: string;
            package: string;
        };
        RewardView: {
            id: string;
            reportId: string;
            reportNumber: string;
            /** @enum {string} */
            grade: "first" | "second" | "third";
            /** @description fen */
            amountFen: number;
            /** @enum {string} */
            state: "pendingApproval" | "claimable" | "claiming" | "paid" | "expired" | "cancelled" | "held";
            label: string;
            /** Format: date-time */
            claimBy: string | null;
            /** Format: date-time */
            paidAt: string | null;
            /** @description 上次领取为何没有成功，或为何暂缓、取消 */
            reason: string | null;
            /** @description 等待本人在微信里确认收款时才有 */
            confirm?: components["schemas"]["ConfirmView"];
        };
        RewardPageView: {
            items: components["schemas"]["RewardView"][];
            nextCursor: string | null;
        };
        ClaimView: {
            reward: components["schemas"]["RewardView"];
            confirm?: components["schemas"]["ConfirmView"];
        };
        TreasuryRewardView: {
            id: string;
            reportId: string;
            reportNumber: string;
            /** @enum {string} */
            grade: "first" | "second" | "third";
            /** @description fen */
            amountFen: number;
            /** @enum {string} */
            state: "pendingApproval" | "claimable" | "claiming" | "paid" | "expired" | "cancelled" | "held";
            label: string;
            /** @enum {string|null} */
            waitsFor: "secondPerson" | "budget" | "fairPlay" | null;
            version: number;
            failures: number;
            reason: string | null;
            /** Format: date-time */
            grantedAt: string;
            /** Format: date-time */
            claimBy: string | null;
            /** Format: date-time */
            paidAt: string | null;
        };
        TreasuryRewardPageView: {
            items: components["schemas"]["TreasuryRewardView"][];
            nextCursor: string | null;
        };
        ReleaseBody: {
            /** @description 看到的版本 */
            version: number;
        };
        DecisionBody: {
            /** @description 看到的版本 */
            version: number;
            /** @description 理由 */
            reason: string;
        };
        BudgetView: {
            id: string;
            name: string;
            areaId: string;
            fiscalYear: number;
            /** @description fen */
            totalFen: number;
            /** @description fen */
            reservedFen: number;
            /** @description fen */
            paidFen: number;
            /** @description fen, neither reserved nor paid */
            availableFen: number;
            frozen: boolean;
        };
        BudgetPageView: {
            items: components["schemas"]["BudgetView"][];
            nextCursor: string | null;
        };
        BudgetBody: {
            /** @description 名称 */
            name: string;
            /** @description 区域 */
            areaId: string;
            fiscalYear: number;
            /** @description fen */
            totalFen: number;
        };
        NewBudgetView: {
            id: string;
        };
        TopUpBody: {
            /** @description fen */
            amountFen: number;
        };
        FreezeBody: {
            frozen: boolean;
        };
        LedgerView: {
            id: string;
            /** @description The entries of one posting sum to zero */
            postingId: string;
            budgetId: string;
            rewardId: string | null;
            /** @enum {string} */
            account: "funding" | "available" | "reserved" | "paid";
            /** @description fen */
            amountFen: number;
            /** @enum {string} */
            kind: "fund" | "reserve" | "pay" | "release";
            /** Format: date-time */
            at: string;
        };
        LedgerPageView: {
            items: components["schemas"]["LedgerView"][];
            nextCursor: string | null;
        };
        PayoutView: {
            id: string;
            rewardId: string;
            attempt: number;
            outBillNo: string;
            /** @description fen */
            amountFen: number;
            /**
             * @description The platform's words; CREATED until its first answer
             * @enum {string}
             */
            state: "CREATED" | "ACCEPTED" | "PROCESSING" | "WAIT_USER_CONFIRM" | "TRANSFERING" | "SUCCESS" | "FAIL" | "CANCELING" | "CANCELLED";
            transferBillNo: string | null;
            failReason: string | null;
            lastError: string | null;
            sends: number;
            checks: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        PayoutPageView: {
            items: components["schemas"]["PayoutView"][];
            nextCursor: string | null;
        };
        RuleView: {
            id: string;
            ruleVersion: number;
            /** @description Null: any category */
            categoryId: string | null;
            /** @enum {string} */
            severity: "general" | "major";
            /** @enum {string} */
            grade: "first" | "second" | "third";
            /** @description fen */
            amountFen: number;
            /** Format: date-time */
            activeFrom: string;
        };
        RulesView: {
            items: components["schemas"]["RuleView"][];
        };
        RuleBody: {
            /** @description 隐患类别；不填则适用于各类 */
            categoryId?: string;
            /** @enum {string} */
            severity: "general" | "major";
            /** @enum {string} */
            grade: "first" | "second" | "third";
            /** @description fen */
            amountFen: number;
        };
        FlagView: {
            id: string;
            reportId: string;
            /** @enum {string} */
            kind: "lookAlikePhoto";
            otherReportId: string;
            /** Format: date-time */
            raisedAt: string;
            /** Format: date-time */
            clearedAt: string | null;
        };
        FlagPageView: {
            items: components["schemas"]["FlagView"][];
            nextCursor: string | null;
        };
        UnitView: {
            id: string;
            code: string;
            name: string;
            parentId: string | null;
            areaId: string;
            /** @description Public office number */
            phone: string | null;
        };
        SuggestionView: {
            area: components["schemas"]["AreaView"];
            /** @description The point lies beyond the city */
            outsideCity: boolean;
            /** @description Null: the office will find one */
            unit: components["schemas"]["UnitView"] | null;
            alternatives: components["schemas"]["UnitView"][];
            /** @description Show it before anything else */
            emergencyStop: components["schemas"]["EmergencyStopView"] | null;
            deadlineWorkingDays: number;
        };
        SquareNameView: {
            id: string;
            name: string;
        };
        SquareItemView: {
            id: string;
            category: components["schemas"]["SquareNameView"];
            /** @description The township; for sensitive categories the county */
            area: components["schemas"]["SquareNameView"];
            /** @enum {string} */
            state: "submitted" | "awaitingInfo" | "transferred" | "handling" | "reviewing" | "appealing" | "closed" | "declined" | "merged" | "withdrawn";
            stateLabel: string;
            /** Format: date-time */
            filedAt: string;
            /** Format: date-time */
            closedAt: string | null;
            /** @description From filing to closure; a day begun is a day */
            daysTaken: number | null;
            /** @description Of one published photo */
            thumbUrl: string | null;
            /** @description Of one photo of the hazard, in full */
            beforeUrl: string | null;
            /** @description Of one photo after the work, in full */
            afterUrl: string | null;
        };
        SquarePageView: {
            items: components["schemas"]["SquareItemView"][];
            nextCursor: string | null;
        };
        SquarePinView: {
            id: string;
            /** @description Coarse, WGS84 */
            lat: number;
            lng: number;
            category: components["schemas"]["SquareNameView"];
            /** @enum {string} */
            state: "submitted" | "awaitingInfo" | "transferred" | "handling" | "reviewing" | "appealing" | "closed" | "declined" | "merged" | "withdrawn";
        };
        SquareMapView: {
            /** @description The newest 500 at most */
            points: components["schemas"]["SquarePinView"][];
        };
        CoarsePointView: {
            /** @description Rounded to about 100 m, for sensitive categories to about 1 km */
            lat: number;
            lng: number;
            /** @enum {string} */
            system: "wgs84";
        };
        SquarePhotoView: {
            id: string;
            /** @enum {string} */
            purpose: "evidence" | "supplement" | "after" | "contribution";
            thumbUrl: string;
            viewUrl: string;
        };
        SquareEntryView: {
            /** Format: date-time */
            at: string;
            /** @description What happened, in Chinese */
            told: string;
            /** @description A unit or an office; people are not named */
            by: string;
            /** @description The unit that got the case */
            toUnit: string | null;
            /** @enum {string} */
            state: "submitted" | "awaitingInfo" | "transferred" | "handling" | "reviewing" | "appealing" | "closed" | "declined" | "merged" | "withdrawn";
        };
        SquareCaseView: {
            id: string;
            category: components["schemas"]["SquareNameView"];
            /** @description The township; for sensitive categories the county */
            area: components["schemas"]["SquareNameView"];
            /** @enum {string} */
            state: "submitted" | "awaitingInfo" | "transferred" | "handling" | "reviewing" | "appealing" | "closed" | "declined" | "merged" | "withdrawn";
            stateLabel: string;
            /** Format: date-time */
            filedAt: string;
            /** Format: date-time */
            closedAt: string | null;
            /** @description From filing to closure; a day begun is a day */
            daysTaken: number | null;
            /** @description Of one published photo */
            thumbUrl: string | null;
            /** @description Of one photo of the hazard, in full */
            beforeUrl: string | null;
            /** @description Of one photo after the work, in full */
            afterUrl: string | null;
            description: string;
            /** @enum {string|null} */
            outcome: "rectified" | "interimMeasures" | "notHazard" | null;
            /** @description In Chinese */
            outcomeLabel: string | null;
            /** @description What the unit did */
            resolution: string | null;
            /** @description The office's answer */
            verdict: string | null;
            point: components["schemas"]["CoarsePointView"] | null;
            photos: components["schemas"]["SquarePhotoView"][];
            /** @description Newest first */
            timeline: components["schemas"]["SquareEntryView"][];
        };
        GrantView: {
            /** @enum {string} */
            role: "dispatcher" | "handler" | "unitLead" | "reviewer" | "paymaster" | "admin" | "auditor";
            areaId: string | null;
            unitId: string | null;
            categoryId: string | null;
        };
        StaffView: {
            id: string;
            username: string;
            name: string;
            /** @description The number itself is shown to nobody */
            hasPhone: boolean;
            grants: components["schemas"]["GrantView"][];
            mustChangePassword: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            disabledAt: string | null;
        };
        StaffPageView: {
            items: components["schemas"]["StaffView"][];
            nextCursor: string | null;
        };
        GrantDto: {
            /**
             * @description dispatcher 转办员, handler 经办人, unitLead 部门负责人, reviewer 市安委办审核, paymaster 奖励复核, admin 管理员, auditor 审计
             * @enum {string}
             */
            role: "dispatcher" | "handler" | "unitLead" | "reviewer" | "paymaster" | "admin" | "auditor";
            /** @description This area and below; empty: the whole city */
            areaId?: string;
            /** @description This unit and below; handlers and unit leads must have one */
            unitId?: string;
            /** @description This category and below; empty: all */
            categoryId?: string;
        };
        CreateStaffDto: {
            /** @description Mobile number, for urgent messages */
            phone?: string | null;
            username: string;
            name: string;
            grants: components["schemas"]["GrantDto"][];
        };
        OneTimePasswordView: {
            id: string;
            /** @description Shown this once; the first sign-in has to change it */
            oneTimePassword: string;
        };
        ChangeStaffDto: {
            /** @description Mobile number, for urgent messages */
            phone?: string | null;
            name?: string | null;
            /** @description The whole list: what is not in it ends */
            grants?: components["schemas"]["GrantDto"][];
            /** @description True ends every session at once */
            disabled?: boolean | null;
        };
        PublicStatisticsView: {
            /** @description Reports filed */
            reported: number;
            /** @description Closed with the hazard gone */
            rectified: number;
            /** @description Red packets paid */
            rewardsPaid: number;
            /** @description Their sum in fen */
            rewardsPaidFen: number;
            /** Format: date-time */
            updatedAt: string;
        };
        UnitPageView: {
            items: components["schemas"]["UnitView"][];
            nextCursor: string | null;
        };
        CoverageDto: {
            /** @description Where: this area and everything below it */
            areaId: string;
            /** @description What: this category and everything below it */
            categoryId: string;
        };
        AdminUnitView: {
            id: string;
            code: string;
            name: string;
            parentId: string | null;
            areaId: string;
            /** @description Public office number */
            phone: string | null;
            /** Format: date-time */
            validTo: string | null;
            successorId: string | null;
            coverage: components["schemas"]["CoverageDto"][];
        };
        AdminUnitPageView: {
            items: components["schemas"]["AdminUnitView"][];
            nextCursor: string | null;
        };
        CreateUnitDto: {
            /** @description Public office number */
            phone?: string | null;
            /** @description The whole list: what is not in it ends */
            coverage?: components["schemas"]["CoverageDto"][];
            code: string;
            name: string;
            /** @description Empty for a unit at the top */
            parentId?: string;
            /** @description Where the unit sits */
            areaId: string;
        };
        ChangeUnitDto: {
            /** @description Public office number */
            phone?: string | null;
            /** @description The whole list: what is not in it ends */
            coverage?: components["schemas"]["CoverageDto"][];
            name?: string | null;
            /** @description Where the unit sits */
            areaId?: string;
        };
        CloseUnitDto: {
            /** @description Which unit follows */
            successorId?: string;
        };
        DutyView: {
            id: string;
            unitId: string;
            staffUserId: string;
            staffName: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
        };
        DutyPageView: {
            items: components["schemas"]["DutyView"][];
            nextCursor: string | null;
        };
        AddDutyDto: {
            /** @description Unit */
            unitId: string;
            /** @description Staff account of the unit */
            staffUserId: string;
            /**
             * Format: date-time
             * @example 2026-11-25T10:00:00.000Z
             */
            startsAt: string;
            /**
             * Format: date-time
             * @example 2026-11-25T10:00:00.000Z
             */
            endsAt: string;
        };
        NewDutyView: {
            id: string;
        };
        FieldErrorView: {
            field: string;
            code: string;
            /** @description Chinese; says what to do */
            message: string;
        };
        ProblemView: {
            type: string;
            title: string;
            status: number;
            /** @description Stable; branch on this */
            code: string;
            /** @description Chinese; says what to do */
            detail: string;
            /** @description Names the request, for questions to the operator */
            instance: string;
            /** @description Conflicts: the state as it is now */
            state?: string;
            /** @description Conflicts: the version as it is now */
            version?: number;
            /** @description report.guard: which condition does not hold */
            guard?: string;
            errors?: components["schemas"]["FieldErrorView"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type HealthView = components['schemas']['HealthView'];
export type SignInCitizenDto = components['schemas']['SignInCitizenDto'];
export type TokensView = components['schemas']['TokensView'];
export type SignInStaffDto = components['schemas']['SignInStaffDto'];
export type RefreshDto = components['schemas']['RefreshDto'];
export type MeView = components['schemas']['MeView'];
export type ChangeMeDto = components['schemas']['ChangeMeDto'];
export type BindPhoneDto = components['schemas']['BindPhoneDto'];
export type ChangePasswordDto = components['schemas']['ChangePasswordDto'];
export type SessionView = components['schemas']['SessionView'];
export type CenterView = components['schemas']['CenterView'];
export type AreaView = components['schemas']['AreaView'];
export type AreaPageView = components['schemas']['AreaPageView'];
export type AdminAreaView = components['schemas']['AdminAreaView'];
export type AdminAreaPageView = components['schemas']['AdminAreaPageView'];
export type CreateAreaDto = components['schemas']['CreateAreaDto'];
export type ChangeAreaDto = components['schemas']['ChangeAreaDto'];
export type CloseAreaDto = components['schemas']['CloseAreaDto'];
export type CalendarDayDto = components['schemas']['CalendarDayDto'];
export type CalendarYearView = components['schemas']['CalendarYearView'];
export type PublishYearDto = components['schemas']['PublishYearDto'];
export type EmergencyStopView = components['schemas']['EmergencyStopView'];
export type QuestionView = components['schemas']['QuestionView'];
export type CategoryView = components['schemas']['CategoryView'];
export type AdminCategoryView = components['schemas']['AdminCategoryView'];
export type AdminCategoryPageView = components['schemas']['AdminCategoryPageView'];
export type EmergencyStopDto = components['schemas']['EmergencyStopDto'];
export type QuestionDto = components['schemas']['QuestionDto'];
export type CreateCategoryDto = components['schemas']['CreateCategoryDto'];
export type ChangeCategoryDto = components['schemas']['ChangeCategoryDto'];
export type PlaceAreaView = components['schemas']['PlaceAreaView'];
export type PlaceView = components['schemas']['PlaceView'];
export type ArticleRowView = components['schemas']['ArticleRowView'];
export type ArticlePageView = components['schemas']['ArticlePageView'];
export type ArticleView = components['schemas']['ArticleView'];
export type AdminArticleRowView = components['schemas']['AdminArticleRowView'];
export type AdminArticlePageView = components['schemas']['AdminArticlePageView'];
export type AdminArticleView = components['schemas']['AdminArticleView'];
export type WriteArticleDto = components['schemas']['WriteArticleDto'];
export type ChangeArticleDto = components['schemas']['ChangeArticleDto'];
export type NotificationView = components['schemas']['NotificationView'];
export type NotificationPage = components['schemas']['NotificationPage'];
export type ReadNotificationsDto = components['schemas']['ReadNotificationsDto'];
export type UnreadView = components['schemas']['UnreadView'];
export type SubscriptionView = components['schemas']['SubscriptionView'];
export type SubscriptionsView = components['schemas']['SubscriptionsView'];
export type SubscribeDto = components['schemas']['SubscribeDto'];
export type UploadPhotoDto = components['schemas']['UploadPhotoDto'];
export type UploadedPhotoView = components['schemas']['UploadedPhotoView'];
export type ReasonDto = components['schemas']['ReasonDto'];
export type ReceiptView = components['schemas']['ReceiptView'];
export type ReworkDto = components['schemas']['ReworkDto'];
export type RequestExtensionDto = components['schemas']['RequestExtensionDto'];
export type GrantExtensionDto = components['schemas']['GrantExtensionDto'];
export type PointDto = components['schemas']['PointDto'];
export type AfterPhotoDto = components['schemas']['AfterPhotoDto'];
export type ResolveDto = components['schemas']['ResolveDto'];
export type ContributeDto = components['schemas']['ContributeDto'];
export type ReclassifyDto = components['schemas']['ReclassifyDto'];
export type SuperviseDto = components['schemas']['SuperviseDto'];
export type RequestInfoDto = components['schemas']['RequestInfoDto'];
export type AskDto = components['schemas']['AskDto'];
export type DeclineDto = components['schemas']['DeclineDto'];
export type MergeDto = components['schemas']['MergeDto'];
export type OptionalReasonDto = components['schemas']['OptionalReasonDto'];
export type SupplementDto = components['schemas']['SupplementDto'];
export type WithdrawDto = components['schemas']['WithdrawDto'];
export type RateDto = components['schemas']['RateDto'];
export type UrgeDto = components['schemas']['UrgeDto'];
export type ContactDto = components['schemas']['ContactDto'];
export type SubmitReportDto = components['schemas']['SubmitReportDto'];
export type NamedView = components['schemas']['NamedView'];
export type HolderView = components['schemas']['HolderView'];
export type ReportRowView = components['schemas']['ReportRowView'];
export type ReportPageView = components['schemas']['ReportPageView'];
export type DecisionView = components['schemas']['DecisionView'];
export type PointView = components['schemas']['PointView'];
export type AssignmentView = components['schemas']['AssignmentView'];
export type MergedIntoView = components['schemas']['MergedIntoView'];
export type ExtensionView = components['schemas']['ExtensionView'];
export type RewardSummaryView = components['schemas']['RewardSummaryView'];
export type PhotoView = components['schemas']['PhotoView'];
export type TimelineEntryView = components['schemas']['TimelineEntryView'];
export type AllowedActionView = components['schemas']['AllowedActionView'];
export type ReportView = components['schemas']['ReportView'];
export type ApproveDto = components['schemas']['ApproveDto'];
export type AcceptInterimDto = components['schemas']['AcceptInterimDto'];
export type PublishDto = components['schemas']['PublishDto'];
export type UnpublishDto = components['schemas']['UnpublishDto'];
export type TransferDto = components['schemas']['TransferDto'];
export type ArbitrateDto = components['schemas']['ArbitrateDto'];
export type ActionDto = components['schemas']['ActionDto'];
export type AssignDto = components['schemas']['AssignDto'];
export type NoteView = components['schemas']['NoteView'];
export type NotePageView = components['schemas']['NotePageView'];
export type WriteNoteDto = components['schemas']['WriteNoteDto'];
export type SendMessageDto = components['schemas']['SendMessageDto'];
export type RevealDto = components['schemas']['RevealDto'];
export type ContactView = components['schemas']['ContactView'];
export type RevealView = components['schemas']['RevealView'];
export type ConfirmView = components['schemas']['ConfirmView'];
export type RewardView = components['schemas']['RewardView'];
export type RewardPageView = components['schemas']['RewardPageView'];
export type ClaimView = components['schemas']['ClaimView'];
export type TreasuryRewardView = components['schemas']['TreasuryRewardView'];
export type TreasuryRewardPageView = components['schemas']['TreasuryRewardPageView'];
export type ReleaseBody = components['schemas']['ReleaseBody'];
export type DecisionBody = components['schemas']['DecisionBody'];
export type BudgetView = components['schemas']['BudgetView'];
export type BudgetPageView = components['schemas']['BudgetPageView'];
export type BudgetBody = components['schemas']['BudgetBody'];
export type NewBudgetView = components['schemas']['NewBudgetView'];
export type TopUpBody = components['schemas']['TopUpBody'];
export type FreezeBody = components['schemas']['FreezeBody'];
export type LedgerView = components['schemas']['LedgerView'];
export type LedgerPageView = components['schemas']['LedgerPageView'];
export type PayoutView = components['schemas']['PayoutView'];
export type PayoutPageView = components['schemas']['PayoutPageView'];
export type RuleView = components['schemas']['RuleView'];
export type RulesView = components['schemas']['RulesView'];
export type RuleBody = components['schemas']['RuleBody'];
export type FlagView = components['schemas']['FlagView'];
export type FlagPageView = components['schemas']['FlagPageView'];
export type UnitView = components['schemas']['UnitView'];
export type SuggestionView = components['schemas']['SuggestionView'];
export type SquareNameView = components['schemas']['SquareNameView'];
export type SquareItemView = components['schemas']['SquareItemView'];
export type SquarePageView = components['schemas']['SquarePageView'];
export type SquarePinView = components['schemas']['SquarePinView'];
export type SquareMapView = components['schemas']['SquareMapView'];
export type CoarsePointView = components['schemas']['CoarsePointView'];
export type SquarePhotoView = components['schemas']['SquarePhotoView'];
export type SquareEntryView = components['schemas']['SquareEntryView'];
export type SquareCaseView = components['schemas']['SquareCaseView'];
export type GrantView = components['schemas']['GrantView'];
export type StaffView = components['schemas']['StaffView'];
export type StaffPageView = components['schemas']['StaffPageView'];
export type GrantDto = components['schemas']['GrantDto'];
export type CreateStaffDto = components['schemas']['CreateStaffDto'];
export type OneTimePasswordView = components['schemas']['OneTimePasswordView'];
export type ChangeStaffDto = components['schemas']['ChangeStaffDto'];
export type PublicStatisticsView = components['schemas']['PublicStatisticsView'];
export type UnitPageView = components['schemas']['UnitPageView'];
export type CoverageDto = components['schemas']['CoverageDto'];
export type AdminUnitView = components['schemas']['AdminUnitView'];
export type AdminUnitPageView = components['schemas']['AdminUnitPageView'];
export type CreateUnitDto = components['schemas']['CreateUnitDto'];
export type ChangeUnitDto = components['schemas']['ChangeUnitDto'];
export type CloseUnitDto = components['schemas']['CloseUnitDto'];
export type DutyView = components['schemas']['DutyView'];
export type DutyPageView = components['schemas']['DutyPageView'];
export type AddDutyDto = components['schemas']['AddDutyDto'];
export type NewDutyView = components['schemas']['NewDutyView'];
export type FieldErrorView = components['schemas']['FieldErrorView'];
export type ProblemView = components['schemas']['ProblemView'];
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
