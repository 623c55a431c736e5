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
            /** @description Opaque: send it as `Authorization: Bearer …`, read nothing from it */
            accessToken: string;
            /**
             * Format: date-time
             * @description Exchange the refresh token by then
             */
            accessExpiresAt: string;
            /** @description Opaque; for POST /sessions/refresh, good once */
            refreshToken: string;
            /**
             * Format: date-time
             * @description From then on sign in again
             */
            refreshExpiresAt: string;
        };
        SignInStaffDto: {
            username: string;
            password: string;
        };
        RefreshDto: {
            /** @description Opaque: the refresh token of the last answer; it is good once */
            refreshToken: string;
        };
        MeView: {
            /** @enum {string} */
            kind: "citizen" | "staff";
            /** @description A citizen's alias, a staff member's name */
            name: string;
            /**
             * @description With its middle hidden; null until bound
             * @example 138****0000
             */
            phone: string | null;
            /** @description Roles of a staff account; empty for a citizen */
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
            /** @description The User-Agent it was opened with */
            device: string;
            /** Format: date-time */
            createdAt: string;
            /** @description The session this request was made with */
            current: boolean;
        };
        OwnProfileView: {
            alias: string;
            /** @description In full: it is the own one */
            phone: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        OwnConsentView: {
            kind: string;
            textVersion: string;
            /** Format: date-time */
            givenAt: string;
        };
        PointDto: {
            /**
             * @description Degrees
             * @example 36.4567
             */
            lat: number;
            /**
             * @description Degrees
             * @example 115.9853
             */
            lng: number;
            /**
             * @description What the degrees are in: `gcj02` from maps and phones in China, `wgs84` from GPS. Answers are wgs84
             * @enum {string}
             */
            system: "gcj02" | "wgs84";
        };
        OwnEntryView: {
            /** Format: date-time */
            at: string;
            /** @description What was done, in Chinese */
            did: string;
            text: string | null;
        };
        OwnPhotoView: {
            /** Format: date-time */
            uploadedAt: string;
            /** @description Path on this server; GET it with the same session */
            viewUrl: string;
        };
        OwnReportView: {
            /** @example LC-261122-7K3QX-M */
            number: string;
            /** @enum {string} */
            state: "submitted" | "awaitingInfo" | "transferred" | "handling" | "reviewing" | "appealing" | "closed" | "declined" | "merged" | "withdrawn";
            /** Format: date-time */
            filedAt: string;
            /** Format: date-time */
            closedAt: string | null;
            address: string;
            point: components["schemas"]["PointDto"] | null;
            description: string;
            answers: {
                [key: string]: string;
            };
            /** @description The office's answer */
            verdict: string | null;
            stars: number | null;
            /** @description What I did and wrote, oldest first */
            entries: components["schemas"]["OwnEntryView"][];
            photos: components["schemas"]["OwnPhotoView"][];
        };
        OwnRewardView: {
            /** @example LC-261122-7K3QX-M */
            reportNumber: string;
            /** @description fen */
            amountFen: number;
            /** @enum {string} */
            state: "pendingApproval" | "claimable" | "claiming" | "paid" | "expired" | "cancelled" | "held";
            /** Format: date-time */
            grantedAt: string;
            /** Format: date-time */
            claimedAt: string | null;
            /** Format: date-time */
            paidAt: string | null;
        };
        OwnFollowView: {
            reportId: string;
            /** Format: date-time */
            since: string;
        };
        OwnNotificationView: {
            /** Format: date-time */
            createdAt: string;
            title: string;
            text: string;
        };
        OwnDataView: {
            /** Format: date-time */
            exportedAt: string;
            profile: components["schemas"]["OwnProfileView"];
            consents: components["schemas"]["OwnConsentView"][];
            reports: components["schemas"]["OwnReportView"][];
            rewards: components["schemas"]["OwnRewardView"][];
            follows: components["schemas"]["OwnFollowView"][];
            notifications: components["schemas"]["OwnNotificationView"][];
        };
        DeleteMeDto: {
            /** @description I give up what I have not been paid */
            forfeit?: boolean | null;
        };
        CenterView: {
            /** @description Degrees */
            lat: number;
            /** @description Degrees */
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
            /** @description Null for the city */
            parentId: string | null;
            center: components["schemas"]["CenterView"] | null;
        };
        AreaPageView: {
            items: components["schemas"]["AreaView"][];
            /** @description Opaque: ask for the next page with `?cursor=`; null on the last page */
            nextCursor: string | null;
        };
        AdminAreaView: {
            id: string;
            code: string;
            name: string;
            /** @enum {string} */
            level: "city" | "county" | "township" | "village";
            /** @description Null for the city */
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
            /** @description Opaque: ask for the next page with `?cursor=`; null on the last page */
            nextCursor: string | null;
        };
        CreateAreaDto: {
            /** @description Centre, WGS84; together with lng; null empties both */
            lat?: number | null;
            lng?: number | null;
            /** @description Rings of [lng, lat], WGS84, as in a GeoJSON Polygon; null empties it */
            polygon?: number[][][] | null;
            /** @description Who answers for the area; null empties it */
            responsibleName?: string | null;
            /** @description Unique; by it imports and other systems know the row. It never changes */
            code: string;
            name: string;
            /**
             * @description city 市, county 县（市、区）, township 乡镇（街道）, village 村（社区、网格）
             * @enum {string}
             */
            level: "city" | "county" | "township" | "village";
            /**
             * @description Empty only for the city
             * @example 01KAN3Y8ZK5V9T2Q7W4R6X1B0C
             */
            parentId?: string | null;
        };
        ChangeAreaDto: {
            /** @description Centre, WGS84; together with lng; null empties both */
            lat?: number | null;
            lng?: number | null;
            /** @description Rings of [lng, lat], WGS84, as in a GeoJSON Polygon; null empties it */
            polygon?: number[][][] | null;
            /** @description Who answers for the area; null empties it */
            responsibleName?: string | null;
            name?: string | null;
        };
        CloseAreaDto: {
            /**
             * @description Which area follows
             * @example 01KAN3Y8ZK5V9T2Q7W4R6X1B0C
             */
            successorId?: string | null;
        };
        CalendarDayDto: {
            /**
             * Format: date
             * @description Asia/Shanghai
             * @example 2026-10-01
             */
            day: string;
            /**
             * @description work 调休上班, rest 放假
             * @enum {string}
             */
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
            /** @description Every day of the year that differs from Monday to Friday; replaces what was published */
            days: components["schemas"]["CalendarDayDto"][];
        };
        KnownDayView: {
            /** Format: date */
            day: string;
            /** @enum {string} */
            kind: "work" | "rest";
        };
        KnownDaysView: {
            /** @description Days that differ from Monday to Friday, Asia/Shanghai */
            days: components["schemas"]["KnownDayView"][];
            /**
             * @description In any other year the holidays are a guess
             * @example [
             *       "2026"
             *     ]
             */
            publishedYears: string[];
        };
        EmergencyStopView: {
            /** @description The headline, Chinese */
            title: string;
            /** @description What to do, line by line */
            lines: string[];
            /** @description Whom to call */
            phones: string[];
        };
        QuestionView: {
            /** @description Under which a report answers it */
            key: string;
            /**
             * @description An answer is a text: one of `options`, free words, digits with at most three decimals, or 是 or 否
             * @enum {string}
             */
            type: "choice" | "text" | "number" | "yesNo";
            /** @description The question, Chinese */
            label: string;
            /** @description Of a choice: the answer is one of these texts */
            options?: string[];
            /** @description Whether a report must answer it */
            required: boolean;
        };
        CategoryView: {
            id: string;
            code: string;
            name: string;
            /** @description Name of the icon that clients draw */
            icon: string;
            /** @description May be filed before there is a photo */
            emergency: boolean;
            /** @description Show it before filing */
            emergencyStop: components["schemas"]["EmergencyStopView"] | null;
            /** @description Working days that handling may take */
            deadlineWorkingDays: number;
            questions: components["schemas"]["QuestionView"][];
            /** @description Empty for a leaf: only leaves can be reported */
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
            /** @description Opaque: ask for the next page with `?cursor=`; null on the last page */
            nextCursor: string | null;
        };
        EmergencyStopDto: {
            title: string;
            lines: string[];
            phones: string[];
        };
        QuestionDto: {
            /** @description Under which a report answers it */
            key: string;
            /**
             * @description choice 单选, text 文字, number 数字, yesNo 是否
             * @enum {string}
             */
            type: "choice" | "text" | "number" | "yesNo";
            label: string;
            /** @description Of a choice */
            options?: string[] | null;
            /** @description Whether a report must answer it */
            required: boolean;
        };
        CreateCategoryDto: {
            /** @description Place among its neighbours */
            position?: number | null;
            /** @description May be filed without a photo, and is transferred at once */
            emergency?: boolean | null;
            /** @description Shown before filing; null empties it */
            emergencyStop?: components["schemas"]["EmergencyStopDto"] | null;
            /** @description The square shows only a coarse place */
            sensitive?: boolean | null;
            /** @description The whole list: what is not in it ends */
            questions?: components["schemas"]["QuestionDto"][] | null;
            /** @description Unique; by it imports and other systems know the row. It never changes */
            code: string;
            /**
             * @description Empty for a top group
             * @example 01KAN3Y8ZK5V9T2Q7W4R6X1B0C
             */
            parentId?: string | null;
            name: string;
            /** @description Name of the icon that clients draw */
            icon: string;
            /** @description Working days that handling may take */
            deadlineWorkingDays: number;
        };
        ChangeCategoryDto: {
            /** @description Place among its neighbours */
            position?: number | null;
            /** @description May be filed without a photo, and is transferred at once */
            emergency?: boolean | null;
            /** @description Shown before filing; null empties it */
            emergencyStop?: components["schemas"]["EmergencyStopDto"] | null;
            /** @description The square shows only a coarse place */
            sensitive?: boolean | null;
            /** @description The whole list: what is not in it ends */
            questions?: components["schemas"]["QuestionDto"][] | null;
            name?: string | null;
            /** @description Name of the icon that clients draw */
            icon?: string | null;
            /** @description Working days that handling may take */
            deadlineWorkingDays?: number | null;
        };
        TilesView: {
            /**
             * @description Template: `{z}`, `{x}`, `{y}` (or `{-y}`, counted from below); `{s}` is one of a, b, c
             * @example https://{s}.tile.example.org/{z}/{x}/{y}.png
             */
            url: string;
            /** @description Plain text to stand on the map; may be empty */
            attribution: string;
        };
        ClientSettingsView: {
            /** @example 聊城 */
            city: string;
            /**
             * @description The name of the tab with laws and advice
             * @example 安全聊城
             */
            classroomName: string;
            /** @description Null: the browser shows no map */
            tiles: components["schemas"]["TilesView"] | null;
            /**
             * @description The sandbox that plays WeChat for the browser; null where the platforms are real
             * @example http://127.0.0.1:3001
             */
            sandboxUrl: string | null;
            /**
             * @description Ask for consent again when it differs from the one agreed to
             * @example 2026-11-22
             */
            privacyVersion: string;
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
        FoundPointView: {
            /** @description Degrees */
            lat: number;
            /** @description Degrees */
            lng: number;
            /** @enum {string} */
            system: "wgs84";
        };
        FoundPlaceView: {
            /** @example 聊城市第一中学 */
            name: string;
            /** @description In words, the name included: fit for a report as it is */
            address: string;
            point: components["schemas"]["FoundPointView"];
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
            /** @description Opaque: ask for the next page with `?cursor=`; null on the last page */
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
            /** @description Opaque: ask for the next page with `?cursor=`; null on the last page */
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
             * @enum {string|null}
             */
            section?: "law" | "emergency" | "standard" | "case" | null;
            title?: string | null;
            summary?: string | null;
            /** @description HTML: h2, h3, p, ul, ol, li, strong, em, blockquote, br; everything else is taken out */
            body?: string | null;
        };
        NotificationView: {
            id: string;
            /**
             * @description An action on the report, `message`, a notice of the clock, or what became of a reward
             * @enum {string}
             */
            kind: "submit" | "requestInfo" | "lapseInfo" | "ask" | "message" | "supplement" | "withdraw" | "decline" | "merge" | "unmerge" | "transfer" | "arbitrate" | "recall" | "accept" | "sendBack" | "assign" | "contribute" | "reclassify" | "requestExtension" | "grantExtension" | "refuseExtension" | "resolve" | "approve" | "acceptInterim" | "rework" | "reopen" | "appeal" | "upholdAppeal" | "rejectAppeal" | "urge" | "supervise" | "deadlineSoon" | "deadlineDue" | "deadlineOverdue" | "emergencyCall" | "emergencyReminder" | "escalated" | "reward.pending" | "reward.claimable" | "reward.remind" | "reward.paid" | "reward.expired" | "reward.cancelled" | "reward.held" | "reward.failed";
            /** @description Chinese, at most 12 characters */
            title: string;
            /** @description Chinese, a sentence or two */
            text: string;
            /** @description The report it is about */
            reportId: string | null;
            /** @description The reward it is about */
            rewardId: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Null while unread
             */
            readAt: string | null;
        };
        NotificationPage: {
            items: components["schemas"]["NotificationView"][];
            /** @description Opaque: ask for the next page with `?cursor=`; null on the last page */
            nextCursor: string | null;
            /** @description At most 99, which then means that or more */
            unread: number;
        };
        ReadNotificationsDto: {
            /** @description Either these, or send `all` */
            ids?: string[] | null;
            /**
             * @description Every one of mine; without `ids`
             * @enum {boolean|null}
             */
            all?: true | null;
        };
        UnreadView: {
            /** @description At most 99, which then means that or more */
            unread: number;
        };
        SubscriptionView: {
            /** @enum {string} */
            key: "accepted" | "result" | "reward";
            /** @description For `tmplIds` of `wx.requestSubscribeMessage` */
            templateId: string;
            /** @description Messages the citizen has still agreed to */
            remaining: number;
        };
        SubscriptionsView: {
            items: components["schemas"]["SubscriptionView"][];
        };
        SubscribeDto: {
            /** @description What the citizen accepted: `accepted`, `result`, `reward`, or `templateId`s of GET /subscriptions */
            templateIds: string[];
        };
        UploadPhotoDto: {
            /**
             * Format: binary
             * @description The one part, named `file`: JPEG, PNG or WebP; at most 10 MiB and 64 megapixels
             */
            file: string;
        };
        UploadedPhotoView: {
            /** @description For `photoIds` of a report or an action; removed after a day when none takes it */
            id: string;
            /** @description Pixels, as a person sees it */
            width: number;
            /** @description Pixels */
            height: number;
            /** @description Path on this server; JPEG, 320 × 320 px; GET it with the same session */
            thumbUrl: string;
            /** @description Path on this server; JPEG, at most 1600 px on the long side */
            viewUrl: string;
        };
        ReasonDto: {
            /** @description The version of the report as last read */
            version: number;
            /** @description Why */
            reason: string;
        };
        ReceiptView: {
            id: string;
            /** @example LC-261122-7K3QX-M */
            number: string;
            /** @enum {string} */
            state: "submitted" | "awaitingInfo" | "transferred" | "handling" | "reviewing" | "appealing" | "closed" | "declined" | "merged" | "withdrawn";
            /** @description Send it with the next action */
            version: number;
        };
        ReworkDto: {
            /** @description The version of the report as last read */
            version: number;
            /** @description Why */
            reason: string;
            /**
             * Format: date-time
             * @description By when it must be handled; within a year
             * @example 2026-11-25T10:00:00.000Z
             */
            deadline: string;
        };
        NamedView: {
            id: string;
            name: string;
        };
        MergeCandidateView: {
            /** @description For `targetReportId` of the action merge */
            id: string;
            /** @example LC-261122-7K3QX-M */
            number: string;
            category: components["schemas"]["NamedView"];
            /** @description In words */
            address: string;
            /** @description Null where one of the two has no point */
            distanceMetres: number | null;
            /** @enum {string} */
            state: "submitted" | "awaitingInfo" | "transferred" | "handling" | "reviewing" | "appealing" | "closed" | "declined" | "merged" | "withdrawn";
            /** @description The state in Chinese */
            stateLabel: string;
            /** Format: date-time */
            filedAt: string;
            /** @description Path on this server; JPEG; GET it with the same session; of the first photo */
            thumbUrl: string | null;
        };
        CaseViewerView: {
            name: string;
            /**
             * Format: date-time
             * @description Since when without a pause of a minute
             */
            since: string;
        };
        CaseViewersView: {
            /** @description Longest there first */
            others: components["schemas"]["CaseViewerView"][];
        };
        RequestExtensionDto: {
            /** @description The version of the report as last read */
            version: number;
            /** @description At most what was asked for */
            workingDays: number;
            /** @description Why */
            reason: string;
        };
        GrantExtensionDto: {
            /** @description The version of the report as last read */
            version: number;
            /** @description At most what was asked for */
            workingDays: number;
        };
        AfterPhotoDto: {
            /**
             * @description An id of POST /photos
             * @example 01KAN3Y8ZK5V9T2Q7W4R6X1B0C
             */
            photoId: string;
            /**
             * Format: date-time
             * @description When it was taken
             * @example 2026-11-25T10:00:00.000Z
             */
            takenAt: string;
            /** @description Where it was taken; absent where the device does not tell */
            point?: components["schemas"]["PointDto"] | null;
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
            plan?: string | null;
            /**
             * Format: date-time
             * @description interimMeasures: by when
             * @example 2026-11-25T10:00:00.000Z
             */
            planDate?: string | null;
        };
        ContributeDto: {
            /** @description Not compared for this action */
            version?: number | null;
            /** @description Text or photos, or both */
            text?: string | null;
            /** @description Ids of POST /photos */
            photoIds?: string[] | null;
            /** @description The assisting unit's part is finished */
            done?: boolean | null;
        };
        ReclassifyDto: {
            /** @description The version of the report as last read */
            version: number;
            /**
             * @description A leaf of GET /categories; this, severity, or both
             * @example 01KAN3Y8ZK5V9T2Q7W4R6X1B0C
             */
            categoryId?: string | null;
            /**
             * @description This, categoryId, or both: general 一般, major 重大
             * @enum {string|null}
             */
            severity?: "general" | "major" | null;
            /** @description Why */
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
            /** @description Words for the timeline */
            text?: string | null;
        };
        RequestInfoDto: {
            /** @description The version of the report as last read */
            version: number;
            /** @description What the reporter is asked */
            question: string;
        };
        AskDto: {
            /** @description Not compared for this action */
            version?: number | null;
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
            /**
             * @description The earlier report of the same hazard: open or closed, not itself, not merged
             * @example 01KAN3Y8ZK5V9T2Q7W4R6X1B0C
             */
            targetReportId: string;
            /** @description Words for the timeline */
            text?: string | null;
        };
        OptionalReasonDto: {
            /** @description The version of the report as last read */
            version: number;
            /** @description Why */
            reason?: string | null;
        };
        SupplementDto: {
            /** @description Not compared for this action */
            version?: number | null;
            /** @description Text or photos, or both */
            text?: string | null;
            /** @description Ids of POST /photos */
            photoIds?: string[] | null;
        };
        WithdrawDto: {
            /** @description The version of the report as last read */
            version: number;
            /** @description Words for the timeline */
            text?: string | null;
        };
        RateDto: {
            /** @description Not compared for this action */
            version?: number | null;
            /** @description 5 is best */
            stars: number;
            /** @description Words for the timeline */
            text?: string | null;
        };
        UrgeDto: {
            /** @description Not compared for this action */
            version?: number | null;
            /** @description Words for the timeline */
            text?: string | null;
        };
        ContactDto: {
            /** @description As the caller gave it */
            name?: string | null;
            /** @description As the caller gave it */
            phone?: string | null;
        };
        SubmitReportDto: {
            /**
             * @description A leaf of GET /categories
             * @example 01KAN3Y8ZK5V9T2Q7W4R6X1B0C
             */
            categoryId: string;
            /** @description What is dangerous there */
            description: string;
            /** @description In words */
            address: string;
            /** @description Where it is; without it the address must do */
            point?: components["schemas"]["PointDto"] | null;
            /**
             * @description An area of GET /areas, when there is no point
             * @example 01KAN3Y8ZK5V9T2Q7W4R6X1B0C
             */
            areaId?: string | null;
            /** @description Ids of POST /photos; a citizen's report needs at least one unless the category is an emergency */
            photoIds?: string[] | null;
            /**
             * @description The unit that should receive it; absent or null: 不清楚，由平台转办
             * @example 01KAN3Y8ZK5V9T2Q7W4R6X1B0C
             */
            unitId?: string | null;
            /**
             * @description Answers by the key of the category's question: of a `choice` one of its options, of a `yesNo` 是 or 否, of a `number` digits with at most three decimals, of a `text` at most 200 characters
             * @example {
             *       "place": "商铺",
             *       "blocked": "是"
             *     }
             */
            answers?: {
                [key: string]: string;
            } | null;
            /**
             * @description Staff only; hotline unless given: hotline 热线, inspection 巡查, insider 内部举报, import 导入
             * @enum {string|null}
             */
            source?: "hotline" | "inspection" | "insider" | "import" | null;
            /**
             * @description Staff only; general unless given: general 一般, major 重大
             * @enum {string|null}
             */
            severity?: "general" | "major" | null;
            /** @description Staff only: whom to ask; sealed */
            contact?: components["schemas"]["ContactDto"] | null;
        };
        HolderView: {
            /** @enum {string} */
            kind: "office" | "unit" | "reporter" | "nobody";
            /** @description Who has it now, in Chinese */
            name: string;
        };
        ReportRowView: {
            id: string;
            /** @example LC-261122-7K3QX-M */
            number: string;
            /** @enum {string} */
            state: "submitted" | "awaitingInfo" | "transferred" | "handling" | "reviewing" | "appealing" | "closed" | "declined" | "merged" | "withdrawn";
            /** @description The state in Chinese */
            stateLabel: string;
            version: number;
            /** @enum {string} */
            severity: "general" | "major";
            /** @description Of an emergency category: went to a unit at once */
            emergency: boolean;
            category: components["schemas"]["NamedView"];
            area: components["schemas"]["NamedView"];
            address: string;
            /** @description The first 60 characters of the description */
            excerpt: string;
            holder: components["schemas"]["HolderView"];
            /** @description A unit has given its part to me, and it is not done */
            assignedToMe: boolean;
            /** Format: date-time */
            filedAt: string;
            /**
             * Format: date-time
             * @description By when the unit must have handled it; null until transferred
             */
            deadline: string | null;
            overdue: boolean;
            /** Format: date-time */
            closedAt: string | null;
            /** @description Path on this server; JPEG; GET it with the same session */
            thumbUrl: string | null;
        };
        ReportPageView: {
            items: components["schemas"]["ReportRowView"][];
            /** @description Opaque: ask for the next page with `?cursor=`; null on the last page */
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
            /** @description Degrees */
            lat: number;
            /** @description Degrees */
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
            /**
             * Format: date-time
             * @description By when this unit must have handled it
             */
            deadline: string;
            /** @description Decided by arbitration: cannot be sent back */
            final: boolean;
            /** @description Staff only */
            handler: components["schemas"]["NamedView"] | null;
        };
        MergedIntoView: {
            id: string;
            /** @example LC-261122-7K3QX-M */
            number: string;
            /** @enum {string} */
            state: "submitted" | "awaitingInfo" | "transferred" | "handling" | "reviewing" | "appealing" | "closed" | "declined" | "merged" | "withdrawn";
            /** @description The answer, once it is closed */
            verdict: string | null;
        };
        ExtensionView: {
            /** @description How many more working days the unit asks for */
            workingDays: number;
            reason: string;
            /** Format: date-time */
            requestedAt: string;
        };
        RewardSummaryView: {
            /** @description Of GET /rewards/{id}, for the one whose it is */
            id: string;
            /** @enum {string} */
            state: "pendingApproval" | "claimable" | "claiming" | "paid" | "expired" | "cancelled" | "held";
            /** @enum {string} */
            grade: "first" | "second" | "third";
            /** @description fen */
            amountFen: number;
        };
        NumberedView: {
            id: string;
            number: string;
        };
        GradeAmountView: {
            /** @enum {string} */
            grade: "first" | "second" | "third";
            /** @description fen */
            amountFen: number;
        };
        PhotoView: {
            id: string;
            /** @enum {string} */
            purpose: "evidence" | "supplement" | "after" | "contribution";
            /**
             * @description What the content check said; staff only, null for the reporter
             * @enum {string|null}
             */
            check: "pending" | "pass" | "review" | "risky" | "unanswered" | null;
            /**
             * Format: date-time
             * @description As the taker's device said; after-photos
             */
            takenAt: string | null;
            /** @description Metres from the place of the report; after-photos, staff only */
            distanceMetres: number | null;
            /**
             * @description Path on this server; JPEG; GET it with the same session; 320 × 320 px
             * @example /api/v1/photos/01KAN3Y8ZK5V9T2Q7W4R6X1B0C/thumb
             */
            thumbUrl: string;
            /** @description Path on this server; JPEG; GET it with the same session; at most 1600 px on the long side */
            viewUrl: string;
            /** @description Cleared for the square */
            published: boolean;
            /** @description In public with parts hidden; while `published` is false that is being done */
            blurred: boolean;
        };
        TimelineDataView: {
            /** @description transfer, arbitrate: the unit that got the case */
            unitName?: string;
            /**
             * Format: date-time
             * @description By when the case must be handled from here on
             */
            deadline?: string;
            /**
             * Format: date-time
             * @description requestInfo, supervise: by when an answer is due
             */
            answerBy?: string;
            /**
             * @description resolve, approve
             * @enum {string}
             */
            outcome?: "rectified" | "interimMeasures" | "notHazard";
            /** @description resolve with interimMeasures: what follows */
            plan?: string;
            /**
             * Format: date-time
             * @description resolve with interimMeasures: by when
             */
            planDate?: string;
            /** @description requestExtension, grantExtension */
            workingDays?: number;
            /**
             * @description decline
             * @enum {string}
             */
            reasonCode?: "outsideArea" | "notHazard" | "notOurs" | "unclear" | "alreadyFixed" | "false";
            /** @description merge: the number of the earlier report */
            targetNumber?: string;
            /**
             * @description supervise
             * @enum {string}
             */
            level?: "reminder" | "letter" | "listed";
            /** @description rate */
            stars?: number;
            /**
             * @description reclassify: null when it stayed
             * @enum {string|null}
             */
            severity?: "general" | "major" | null;
            /** @description reclassify: the standard's clause */
            clause?: string;
        };
        TimelineEntryView: {
            /** @description From 1, in the order of what happened */
            seq: number;
            /** Format: date-time */
            at: string;
            /**
             * @description An action; `message`: staff wrote to the reporter; `recount`: the deadline was counted anew
             * @enum {string}
             */
            action: "submit" | "requestInfo" | "lapseInfo" | "ask" | "supplement" | "withdraw" | "decline" | "merge" | "unmerge" | "transfer" | "arbitrate" | "recall" | "accept" | "sendBack" | "assign" | "contribute" | "reclassify" | "requestExtension" | "grantExtension" | "refuseExtension" | "resolve" | "approve" | "acceptInterim" | "rework" | "reopen" | "rate" | "appeal" | "upholdAppeal" | "rejectAppeal" | "urge" | "supervise" | "publish" | "unpublish" | "message" | "recount";
            /** @description What happened, in Chinese */
            told: string;
            /** @description A unit or an office; people are not named */
            by: string;
            /**
             * @description Afterwards
             * @enum {string}
             */
            state: "submitted" | "awaitingInfo" | "transferred" | "handling" | "reviewing" | "appealing" | "closed" | "declined" | "merged" | "withdrawn";
            /** @description What the person wrote */
            text: string | null;
            /** @description What else the entry is about; only what applies is there */
            data: components["schemas"]["TimelineDataView"];
        };
        AllowedActionView: {
            /** @enum {string} */
            action: "submit" | "requestInfo" | "lapseInfo" | "ask" | "supplement" | "withdraw" | "decline" | "merge" | "unmerge" | "transfer" | "arbitrate" | "recall" | "accept" | "sendBack" | "assign" | "contribute" | "reclassify" | "requestExtension" | "grantExtension" | "refuseExtension" | "resolve" | "approve" | "acceptInterim" | "rework" | "reopen" | "rate" | "appeal" | "upholdAppeal" | "rejectAppeal" | "urge" | "supervise" | "publish" | "unpublish";
            /** @description The word on the button */
            label: string;
            /**
             * @description Fields of the body it must carry beside `version`; an inner list means: at least one of these
             * @example [
             *       "reason",
             *       [
             *         "text",
             *         "photoIds"
             *       ]
             *     ]
             */
            needs: (string | string[])[];
        };
        ReportView: {
            id: string;
            /** @example LC-261122-7K3QX-M */
            number: string;
            /** @enum {string} */
            state: "submitted" | "awaitingInfo" | "transferred" | "handling" | "reviewing" | "appealing" | "closed" | "declined" | "merged" | "withdrawn";
            /** @description The state in Chinese */
            stateLabel: string;
            /** @description Send it back with an action */
            version: number;
            /** @enum {string} */
            source: "citizen" | "hotline" | "inspection" | "insider" | "import";
            /** @enum {string} */
            severity: "general" | "major";
            /** @description The standard's clause, where the case was reclassified */
            clause: string | null;
            /** @description Of an emergency category: went to a unit at once */
            emergency: boolean;
            category: components["schemas"]["NamedView"];
            area: components["schemas"]["NamedView"];
            /** @description The point lies beyond the city */
            outsideCity: boolean;
            /** @description In words */
            address: string;
            point: components["schemas"]["PointView"] | null;
            description: string;
            /**
             * @description What the content check said of the reporter's words; staff only
             * @enum {string|null}
             */
            textCheck: "pending" | "pass" | "unanswered" | "review" | "risky" | null;
            /** @description By the key of the category's question; a yesNo is 是 or 否 */
            answers: {
                [key: string]: string;
            };
            /** @description The unit the reporter chose */
            requestedUnit: components["schemas"]["NamedView"] | null;
            /** @description Alias of the reporter; null when staff filed it */
            reporterAlias: string | null;
            /** Format: date-time */
            filedAt: string;
            /**
             * Format: date-time
             * @description By when it must be handled; null until transferred
             */
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
            /** @description How often units have sent it back */
            returns: number;
            /** @enum {string|null} */
            outcome: "rectified" | "interimMeasures" | "notHazard" | null;
            /** @description What the unit did */
            resolution: string | null;
            /** @description The office's answer to the reporter */
            verdict: string | null;
            /** @enum {string|null} */
            declineReason: "outsideArea" | "notHazard" | "notOurs" | "unclear" | "alreadyFixed" | "false" | null;
            mergedInto: components["schemas"]["MergedIntoView"] | null;
            /** @enum {string|null} */
            supervisionLevel: "reminder" | "letter" | "listed" | null;
            pendingExtension: components["schemas"]["ExtensionView"] | null;
            /** @description The reporter's rating; 5 is best */
            stars: number | null;
            /** @description Null as well where the caller may not see it */
            reward: components["schemas"]["RewardSummaryView"] | null;
            /** @description Other reports with the same picture; shown to reviewers alone */
            lookAlikes: components["schemas"]["NumberedView"][];
            /** @description What each grade would bring; shown to reviewers alone */
            gradeAmounts: components["schemas"]["GradeAmountView"][];
            /** Format: date-time */
            closedAt: string | null;
            /**
             * Format: date-time
             * @description Since when it is on the square
             */
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
             * @enum {string|null}
             */
            rewardGrade?: "first" | "second" | "third" | null;
            /** @description Why there is no reward */
            noRewardReason?: string | null;
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
            /** @description Words for the timeline */
            text?: string | null;
        };
        BlurBoxDto: {
            /** @description Left edge */
            x: number;
            /** @description Upper edge */
            y: number;
            /** @description x + width is 1 at most */
            width: number;
            /** @description y + height is 1 at most */
            height: number;
        };
        BlurDto: {
            /**
             * @description One of photoIds
             * @example 01KAN3Y8ZK5V9T2Q7W4R6X1B0C
             */
            photoId: string;
            /** @description What of it the public may not see */
            boxes: components["schemas"]["BlurBoxDto"][];
        };
        PublishDto: {
            /** @description The version of the report as last read */
            version: number;
            /** @description The photos to show, each cleared by this choice */
            photoIds: string[];
            /** @description Photos of which parts are hidden; each appears in public moments later, once that is done */
            blurs?: components["schemas"]["BlurDto"][] | null;
        };
        UnpublishDto: {
            /** @description The version of the report as last read */
            version: number;
            /** @description Words for the timeline */
            text?: string | null;
        };
        TransferDto: {
            /** @description The version of the report as last read */
            version: number;
            /**
             * @description Lead unit; GET /units?areaId=&categoryId= lists those that may receive it
             * @example 01KAN3Y8ZK5V9T2Q7W4R6X1B0C
             */
            unitId: string;
            /** @description Assisting units, not the lead */
            assistingUnitIds?: string[] | null;
            /**
             * @description general 一般, major 重大
             * @enum {string}
             */
            severity: "general" | "major";
            /**
             * Format: date-time
             * @description By when it must be handled, within a year; `suggestedDeadline` of the report is one
             * @example 2026-11-25T10:00:00.000Z
             */
            deadline: string;
            /** @description Words for the unit */
            text?: string | null;
        };
        ArbitrateDto: {
            /** @description The version of the report as last read */
            version: number;
            /**
             * @description The unit that must handle it
             * @example 01KAN3Y8ZK5V9T2Q7W4R6X1B0C
             */
            unitId: string;
            /**
             * Format: date-time
             * @description By when it must be handled; within a year
             * @example 2026-11-25T10:00:00.000Z
             */
            deadline: string;
            /** @description Why */
            reason: string;
        };
        ActionDto: {
            /** @description The version of the report as last read */
            version: number;
        };
        AssignDto: {
            /** @description The version of the report as last read */
            version: number;
            /**
             * @description A handler of the unit
             * @example 01KAN3Y8ZK5V9T2Q7W4R6X1B0C
             */
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
            /** @description Opaque: ask for the next page with `?cursor=`; null on the last page */
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
            /** @description Merchant number */
            mchId: string;
            /** @description Id of the mini-program */
            appId: string;
            /** @description Opaque; `package_info` of the platform, good for 24 hours */
            package: string;
        };
        RewardView: {
            id: string;
            reportId: string;
            /** @example LC-261122-7K3QX-M */
            reportNumber: string;
            /** @enum {string} */
            grade: "first" | "second" | "third";
            /** @description fen */
            amountFen: number;
            /** @enum {string} */
            state: "pendingApproval" | "claimable" | "claiming" | "paid" | "expired" | "cancelled" | "held";
            /** @description The state in Chinese */
            label: string;
            /**
             * Format: date-time
             * @description Until when it can be claimed
             */
            claimBy: string | null;
            /** Format: date-time */
            paidAt: string | null;
            /** @description Chinese: why the last claim failed, or why it is held or cancelled */
            reason: string | null;
            /** @description Only while the bill waits for the citizen to confirm in WeChat */
            confirm?: components["schemas"]["ConfirmView"];
        };
        RewardPageView: {
            items: components["schemas"]["RewardView"][];
            /** @description Opaque: ask for the next page with `?cursor=`; null on the last page */
            nextCursor: string | null;
        };
        ClaimView: {
            reward: components["schemas"]["RewardView"];
            /** @description Absent with 202 */
            confirm?: components["schemas"]["ConfirmView"];
        };
        TreasuryRewardView: {
            id: string;
            reportId: string;
            /** @example LC-261122-7K3QX-M */
            reportNumber: string;
            /** @enum {string} */
            grade: "first" | "second" | "third";
            /** @description fen */
            amountFen: number;
            /** @enum {string} */
            state: "pendingApproval" | "claimable" | "claiming" | "paid" | "expired" | "cancelled" | "held";
            /** @description The state in Chinese */
            label: string;
            /** @enum {string|null} */
            waitsFor: "secondPerson" | "budget" | "fairPlay" | null;
            /** @description Send it back with a decision */
            version: number;
            /** @description Claims the platform did not pay */
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
            /** @description Opaque: ask for the next page with `?cursor=`; null on the last page */
            nextCursor: string | null;
        };
        ReleaseBody: {
            /** @description The version of the reward as last read */
            version: number;
        };
        DecisionBody: {
            /** @description The version of the reward as last read */
            version: number;
            /** @description Why; kept on record */
            reason: string;
        };
        BudgetView: {
            id: string;
            name: string;
            areaId: string;
            /** @description Calendar year, Asia/Shanghai */
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
            /** @description Opaque: ask for the next page with `?cursor=`; null on the last page */
            nextCursor: string | null;
        };
        BudgetBody: {
            /** @description Unique for the area and the year */
            name: string;
            /**
             * @description The area it pays for, and what is below it
             * @example 01KAN3Y8ZK5V9T2Q7W4R6X1B0C
             */
            areaId: string;
            /** @description Calendar year, Asia/Shanghai */
            fiscalYear: number;
            /**
             * Format: int64
             * @description fen
             */
            totalFen: number;
        };
        NewBudgetView: {
            id: string;
        };
        TopUpBody: {
            /**
             * Format: int64
             * @description fen, added to the total
             */
            amountFen: number;
        };
        FreezeBody: {
            /** @description True freezes, false thaws */
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
            /** @description fen; negative for what leaves the account */
            amountFen: number;
            /** @enum {string} */
            kind: "fund" | "reserve" | "pay" | "release";
            /** Format: date-time */
            at: string;
        };
        LedgerPageView: {
            items: components["schemas"]["LedgerView"][];
            /** @description Opaque: ask for the next page with `?cursor=`; null on the last page */
            nextCursor: string | null;
        };
        PayoutView: {
            id: string;
            rewardId: string;
            /** @description From 1, of the reward */
            attempt: number;
            /** @description Our number at the platform */
            outBillNo: string;
            /** @description fen */
            amountFen: number;
            /**
             * @description The platform's words; CREATED until its first answer
             * @enum {string}
             */
            state: "CREATED" | "ACCEPTED" | "PROCESSING" | "WAIT_USER_CONFIRM" | "TRANSFERING" | "SUCCESS" | "FAIL" | "CANCELING" | "CANCELLED";
            /** @description The platform's number */
            transferBillNo: string | null;
            /** @description The platform's word for why it failed */
            failReason: string | null;
            /** @description What went wrong when it was last sent or asked for */
            lastError: string | null;
            /** @description How often it was sent */
            sends: number;
            /** @description How often its state was asked for */
            checks: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        PayoutPageView: {
            items: components["schemas"]["PayoutView"][];
            /** @description Opaque: ask for the next page with `?cursor=`; null on the last page */
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
            /**
             * @description A category and what is below it; absent or null: any category
             * @example 01KAN3Y8ZK5V9T2Q7W4R6X1B0C
             */
            categoryId?: string | null;
            /**
             * @description general 一般, major 重大
             * @enum {string}
             */
            severity: "general" | "major";
            /**
             * @description first 一等, second 二等, third 三等
             * @enum {string}
             */
            grade: "first" | "second" | "third";
            /**
             * Format: int64
             * @description fen
             */
            amountFen: number;
        };
        FlagView: {
            id: string;
            reportId: string;
            /** @enum {string} */
            kind: "lookAlikePhoto";
            reportNumber: string;
            otherReportId: string;
            otherReportNumber: string;
            /** Format: date-time */
            raisedAt: string;
            /** Format: date-time */
            clearedAt: string | null;
        };
        FlagPageView: {
            items: components["schemas"]["FlagView"][];
            /** @description Opaque: ask for the next page with `?cursor=`; null on the last page */
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
            /** @description Others that could receive it, the best first; at most 5 */
            alternatives: components["schemas"]["UnitView"][];
            /** @description Show it before anything else */
            emergencyStop: components["schemas"]["EmergencyStopView"] | null;
            /** @description Working days that handling may take */
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
            /** @description The state in Chinese */
            stateLabel: string;
            /** Format: date-time */
            filedAt: string;
            /** Format: date-time */
            closedAt: string | null;
            /** @description Days from filing to closure; a day begun is a day */
            daysTaken: number | null;
            /** @description Path on this server: one published photo, JPEG, 320 × 320 px */
            thumbUrl: string | null;
            /** @description Path on this server: one photo of the hazard, in full */
            beforeUrl: string | null;
            /** @description Path on this server: one photo after the work, in full */
            afterUrl: string | null;
        };
        SquarePageView: {
            items: components["schemas"]["SquareItemView"][];
            /** @description Opaque: ask for the next page with `?cursor=`; null on the last page */
            nextCursor: string | null;
        };
        SquarePinView: {
            id: string;
            /** @description Degrees WGS84, coarse */
            lat: number;
            /** @description Degrees; as coarse */
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
            /** @description Degrees; as coarse */
            lng: number;
            /** @enum {string} */
            system: "wgs84";
        };
        SquarePhotoView: {
            id: string;
            /** @enum {string} */
            purpose: "evidence" | "supplement" | "after" | "contribution";
            /** @description Path on this server; JPEG, 320 × 320 px; anyone may GET it */
            thumbUrl: string;
            /** @description Path on this server; JPEG, at most 1600 px on the long side */
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
            /** @description The state in Chinese */
            stateLabel: string;
            /** Format: date-time */
            filedAt: string;
            /** Format: date-time */
            closedAt: string | null;
            /** @description Days from filing to closure; a day begun is a day */
            daysTaken: number | null;
            /** @description Path on this server: one published photo, JPEG, 320 × 320 px */
            thumbUrl: string | null;
            /** @description Path on this server: one photo of the hazard, in full */
            beforeUrl: string | null;
            /** @description Path on this server: one photo after the work, in full */
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
            /** @description Whether the caller, a citizen, follows it */
            following: boolean;
        };
        GrantView: {
            /** @enum {string} */
            role: "dispatcher" | "handler" | "unitLead" | "reviewer" | "paymaster" | "admin" | "auditor";
            /** @description Null: the whole city */
            areaId: string | null;
            /** @description Null: not bound to a unit */
            unitId: string | null;
            /** @description Null: all categories */
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
            /** @description Opaque: ask for the next page with `?cursor=`; null on the last page */
            nextCursor: string | null;
        };
        GrantDto: {
            /**
             * @description dispatcher 转办员, handler 经办人, unitLead 部门负责人, reviewer 市安委办审核, paymaster 奖励复核, admin 管理员, auditor 审计
             * @enum {string}
             */
            role: "dispatcher" | "handler" | "unitLead" | "reviewer" | "paymaster" | "admin" | "auditor";
            /**
             * @description This area and below; empty: the whole city
             * @example 01KAN3Y8ZK5V9T2Q7W4R6X1B0C
             */
            areaId?: string | null;
            /**
             * @description This unit and below; handlers and unit leads must have one
             * @example 01KAN3Y8ZK5V9T2Q7W4R6X1B0C
             */
            unitId?: string | null;
            /**
             * @description This category and below; empty: all
             * @example 01KAN3Y8ZK5V9T2Q7W4R6X1B0C
             */
            categoryId?: string | null;
        };
        CreateStaffDto: {
            /** @description Mobile number, for urgent messages; null empties it */
            phone?: string | null;
            /** @description Signs in with it; unique */
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
            /** @description Mobile number, for urgent messages; null empties it */
            phone?: string | null;
            name?: string | null;
            /** @description The whole list: what is not in it ends */
            grants?: components["schemas"]["GrantDto"][] | null;
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
            /**
             * Format: date-time
             * @description When it was counted; at most a minute ago
             */
            updatedAt: string;
        };
        UnitPageView: {
            items: components["schemas"]["UnitView"][];
            /** @description Opaque: ask for the next page with `?cursor=`; null on the last page */
            nextCursor: string | null;
        };
        CoverageDto: {
            /**
             * @description Where: this area and everything below it
             * @example 01KAN3Y8ZK5V9T2Q7W4R6X1B0C
             */
            areaId: string;
            /**
             * @description What: this category and everything below it
             * @example 01KAN3Y8ZK5V9T2Q7W4R6X1B0C
             */
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
            /** @description Opaque: ask for the next page with `?cursor=`; null on the last page */
            nextCursor: string | null;
        };
        CreateUnitDto: {
            /** @description Public office number; null empties it */
            phone?: string | null;
            /** @description The whole list: what is not in it ends */
            coverage?: components["schemas"]["CoverageDto"][] | null;
            /** @description Unique; by it imports and other systems know the row. It never changes */
            code: string;
            name: string;
            /**
             * @description Empty for a unit at the top
             * @example 01KAN3Y8ZK5V9T2Q7W4R6X1B0C
             */
            parentId?: string | null;
            /**
             * @description Where the unit sits
             * @example 01KAN3Y8ZK5V9T2Q7W4R6X1B0C
             */
            areaId: string;
        };
        ChangeUnitDto: {
            /** @description Public office number; null empties it */
            phone?: string | null;
            /** @description The whole list: what is not in it ends */
            coverage?: components["schemas"]["CoverageDto"][] | null;
            name?: string | null;
            /**
             * @description Where the unit sits
             * @example 01KAN3Y8ZK5V9T2Q7W4R6X1B0C
             */
            areaId?: string | null;
        };
        CloseUnitDto: {
            /**
             * @description Which unit follows
             * @example 01KAN3Y8ZK5V9T2Q7W4R6X1B0C
             */
            successorId?: string | null;
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
            /** @description Opaque: ask for the next page with `?cursor=`; null on the last page */
            nextCursor: string | null;
        };
        AddDutyDto: {
            /**
             * @description Unit
             * @example 01KAN3Y8ZK5V9T2Q7W4R6X1B0C
             */
            unitId: string;
            /**
             * @description Staff account of the unit
             * @example 01KAN3Y8ZK5V9T2Q7W4R6X1B0C
             */
            staffUserId: string;
            /**
             * Format: date-time
             * @description First moment on duty
             * @example 2026-11-25T10:00:00.000Z
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description Last moment; a span is at most 31 days
             * @example 2026-11-25T10:00:00.000Z
             */
            endsAt: string;
        };
        NewDutyView: {
            id: string;
        };
        FieldErrorView: {
            /**
             * @description Path of the field, such as `afterPhotos.0.photoId`
             * @example point.lat
             */
            field: string;
            /** @description Which check refused it; for logs, not to branch on */
            code: string;
            /** @description Chinese; names the field and says what to do */
            message: string;
        };
        ProblemView: {
            /**
             * Format: uri
             * @example urn:suishoupai:problem:report.stale
             */
            type: string;
            /** @description Chinese; the same for every occurrence */
            title: string;
            /** @description The HTTP status */
            status: number;
            /**
             * @description Stable; branch on this
             * @enum {string}
             */
            code: "request.invalid" | "request.malformed" | "request.notJson" | "request.tooLarge" | "route.notFound" | "notFound" | "session.missing" | "session.expired" | "session.badCredentials" | "session.badCode" | "role.forbidden" | "report.stale" | "report.wrongState" | "report.guard" | "report.separation" | "report.unknownCategory" | "report.unknownUnit" | "report.unitOutsideArea" | "report.badMergeTarget" | "report.badPhoto" | "report.badHandler" | "report.badDeadline" | "report.noRewardPossible" | "photo.tooLarge" | "photo.notAnImage" | "photo.tooManyPixels" | "photo.damaged" | "photo.busy" | "idempotency.missing" | "idempotency.mismatch" | "reward.wrongState" | "reward.overBudget" | "reward.notPayable" | "account.hasClaiming" | "account.hasClaimable" | "import.invalid" | "callback.refused" | "service.busy" | "platform.unavailable" | "rate.limited" | "internal";
            /** @description Chinese; says what to do */
            detail: string;
            /** @description Names the request, for questions to the operator */
            instance: string;
            /**
             * @description Conflicts: the state of the report, or the reward, as it is now
             * @enum {string}
             */
            state?: "submitted" | "awaitingInfo" | "transferred" | "handling" | "reviewing" | "appealing" | "closed" | "declined" | "merged" | "withdrawn" | "pendingApproval" | "claimable" | "claiming" | "paid" | "expired" | "cancelled" | "held";
            /** @description Conflicts: the version as it is now */
            version?: number;
            /**
             * @description report.guard: which condition does not hold
             * @enum {string}
             */
            guard?: "photoUnlessEmergency" | "fewReturns" | "manyReturns" | "ordinaryCase" | "graveCase" | "noShareTaken" | "leadUnitOnly" | "assistingUnitOnly" | "assignmentNotFinal" | "unitWithoutLead" | "assigneeOrLead" | "noPendingExtension" | "pendingExtension" | "outcomeSettles" | "outcomeInterim" | "handlerApart" | "approverApart" | "neitherDeclinedNorMerged" | "neverDecided" | "wasClosed" | "wasNotClosed" | "firstAppeal" | "withinAppealDays" | "accountActive" | "notUrgedToday" | "notPublished" | "published" | "photosCleared" | "textCleared";
            /** @description What is wrong with which field */
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
export type OwnProfileView = components['schemas']['OwnProfileView'];
export type OwnConsentView = components['schemas']['OwnConsentView'];
export type PointDto = components['schemas']['PointDto'];
export type OwnEntryView = components['schemas']['OwnEntryView'];
export type OwnPhotoView = components['schemas']['OwnPhotoView'];
export type OwnReportView = components['schemas']['OwnReportView'];
export type OwnRewardView = components['schemas']['OwnRewardView'];
export type OwnFollowView = components['schemas']['OwnFollowView'];
export type OwnNotificationView = components['schemas']['OwnNotificationView'];
export type OwnDataView = components['schemas']['OwnDataView'];
export type DeleteMeDto = components['schemas']['DeleteMeDto'];
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
export type KnownDayView = components['schemas']['KnownDayView'];
export type KnownDaysView = components['schemas']['KnownDaysView'];
export type EmergencyStopView = components['schemas']['EmergencyStopView'];
export type QuestionView = components['schemas']['QuestionView'];
export type CategoryView = components['schemas']['CategoryView'];
export type AdminCategoryView = components['schemas']['AdminCategoryView'];
export type AdminCategoryPageView = components['schemas']['AdminCategoryPageView'];
export type EmergencyStopDto = components['schemas']['EmergencyStopDto'];
export type QuestionDto = components['schemas']['QuestionDto'];
export type CreateCategoryDto = components['schemas']['CreateCategoryDto'];
export type ChangeCategoryDto = components['schemas']['ChangeCategoryDto'];
export type TilesView = components['schemas']['TilesView'];
export type ClientSettingsView = components['schemas']['ClientSettingsView'];
export type PlaceAreaView = components['schemas']['PlaceAreaView'];
export type PlaceView = components['schemas']['PlaceView'];
export type FoundPointView = components['schemas']['FoundPointView'];
export type FoundPlaceView = components['schemas']['FoundPlaceView'];
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
export type NamedView = components['schemas']['NamedView'];
export type MergeCandidateView = components['schemas']['MergeCandidateView'];
export type CaseViewerView = components['schemas']['CaseViewerView'];
export type CaseViewersView = components['schemas']['CaseViewersView'];
export type RequestExtensionDto = components['schemas']['RequestExtensionDto'];
export type GrantExtensionDto = components['schemas']['GrantExtensionDto'];
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
export type HolderView = components['schemas']['HolderView'];
export type ReportRowView = components['schemas']['ReportRowView'];
export type ReportPageView = components['schemas']['ReportPageView'];
export type DecisionView = components['schemas']['DecisionView'];
export type PointView = components['schemas']['PointView'];
export type AssignmentView = components['schemas']['AssignmentView'];
export type MergedIntoView = components['schemas']['MergedIntoView'];
export type ExtensionView = components['schemas']['ExtensionView'];
export type RewardSummaryView = components['schemas']['RewardSummaryView'];
export type NumberedView = components['schemas']['NumberedView'];
export type GradeAmountView = components['schemas']['GradeAmountView'];
export type PhotoView = components['schemas']['PhotoView'];
export type TimelineDataView = components['schemas']['TimelineDataView'];
export type TimelineEntryView = components['schemas']['TimelineEntryView'];
export type AllowedActionView = components['schemas']['AllowedActionView'];
export type ReportView = components['schemas']['ReportView'];
export type ApproveDto = components['schemas']['ApproveDto'];
export type AcceptInterimDto = components['schemas']['AcceptInterimDto'];
export type BlurBoxDto = components['schemas']['BlurBoxDto'];
export type BlurDto = components['schemas']['BlurDto'];
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
