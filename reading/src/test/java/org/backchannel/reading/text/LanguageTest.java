package org.backchannel.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    private static final Language LANGUAGE = Language.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The envoy met the head of the fund in Geneva and asked for a waiver of the sanctions.",
                "ru | Посланник встретился с главой фонда в Женеве и попросил об отмене санкций.",
                "ar | التقى المبعوث برئيس الصندوق في جنيف وطلب إعفاء من العقوبات المفروضة عليه.",
                "zh | 特使在日内瓦会见了基金负责人并要求豁免制裁双方还讨论了冻结资产的使用以及今后的会谈安排和天然气项目的合作",
                "de | Der Gesandte traf den Leiter des Fonds in Genf und bat um eine Ausnahme von den Sanktionen.",
                "fa | فرستاده ویژه با رئیس صندوق در ژنو دیدار کرد و خواستار معافیت از تحریم‌ها شد.",
                "und | 2025 Geneva 12",
            })
    void theLanguageIsKnownFromASentence(String language, String text) {
        assertThat(LANGUAGE.of(text)).isEqualTo(language);
    }
}
