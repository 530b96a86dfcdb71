/**
 * Given names, as they are common in the news of the region and of the great powers (own knowledge): a capitalised
 * word after one of them is taken to be a surname. Names that are ordinary words ("Will", "Grace") or lands are left out.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `aaron abbas abbud abboud abd abdallah abdalla abdel abdelaziz abdelfattah abdul abdulaziz abdulla abdullah abdullahi abdulmalik
   abdulrahman abdurrahman abe abiy abraham abu adam adel adil adnan adrian agnes ahmad ahmed ahmet aidan akbar akhtar akira alain alan
   albert alberto aleksandar aleksandr aleksei alex alexander alexandra alexandre alexei alexey alexis alfonso alfred alfredo ali alice
   alicia alireza allan allen alvaro amanda amer amin amina amir amit amjad ammar amos amr ana anas anatoly anders andre andrea andreas
   andrei andres andrew andrey andriy andrzej andy angela angus ann anna anne annie anthony antoine anton antonio antony anwar arash
   ariel arif armando arnold arthur arturo arun asad asaad asghar ashok ashraf asif atef atif avi avigdor avraham ayman aziz azmi bahman
   bahram baker bakr balal barack barbara barham barry bart basel basem bashar bashir basil bassam bassel bassem behrouz ben benazir
   benedict benjamin benny bernard bernardo bernd bert beth betty bezalel bilal bill bilawal binyamin bob bogdan bojan boris boutros
   brad bradley brahim brendan brent brett brian bridget bruce bruno bryan burhan burhanuddin cameron carl carla carlo carlos carmen
   carol carole caroline catherine cecilia cemil cesar charles charlie charlotte chedli chris christian christiane christina christine
   christoph christophe christopher chuck claire claude claudia claudio colin condoleezza connor constantin corazon craig cristina curtis
   cynthia cyril cyrus dalia damian damien dan dana daniel daniela danny dario dariush darren darwish daud dave david davor dawoud dawud
   dean deborah denis dennis derek devlet dhia diana dick didier diego dieter dimitri dimitris dina dinesh diyar dmitri dmitry dmytro
   dominic dominique donald donna doris dorothy doug douglas duncan dzhokhar ebrahim eddie edgar edmund eduard eduardo edward edwin efraim
   ehud eileen elena eli elias elie elizabeth ellen emad eman emanuel emile emily emma emmanuel emre enrico enrique eric erica erik ernest
   ernesto ernst esmail estela esther ethan eugene eva evelyn evgeny ewa ezer ezzat fadel fadi fahad fahd fahim faisal faiz faleh falih
   farah fares farhad farid faris farouk farouq faruk farzad fatah fateh fatemeh fathi fatima fatma fayez federica federico felipe felix
   ferdinand ferhat fernando fethullah fidel firas florence fouad frances francesco francis francisco franco francois franjo frank franz
   frederic frederick frederik fredrik friedrich fritz fuad gabriel gabriela gamal gareth gary gebran geoff geoffrey george georges
   georgi gerald gerard gerhard gerry ghadi ghassan gholam gideon giles giorgio giovanni giulio giuseppe gladys glenn gloria gonzalo
   gopal gordon graham greg gregory guido guillermo gulbuddin gustavo guy gwen habib hadi hafez hafiz haider haidar haitham hakan hakim
   halim hamad hamdi hameed hamid hamza hanan hani hannah hans harald haris harold haroon harry harsh harvey hasan hashem hashim hassan
   hasan hatem haytham hazem hazim heather hector heinz heidi heiko helen helena helene helmut henri henrik henry herbert herman herzi
   hikmat hilary hillary hisham hisham horst hoshyar hosni hossam hossein howard hua hubert hugh hugo hulusi husain husam husayn hussain
   hussam hussein hussam huseyin ian ibrahim idris idriss igor ihsan ilan ilham ilhan ilya imad imran inam ines ingrid ioannis iqbal irfan
   irina iris irving isa isaac isabel isam ishaq islam ismael ismail ismet israr issa itamar ivan ivo iyad izzat jaafar jaber jabir jack
   jacob jacqueline jacques jafar jaime jake jakob jalal jalil jamal james jamie jamil jan jana jane janet janez janusz jared jasim jason
   jasper jassem jassim javad javed javier jawad jay jean jeff jeffrey jelena jens jeremy jerome jerry jerzy jesse jessica jesus jihad jill
   jim jimmy joan joao joaquin joe joel joerg johan johann johannes john johnny jon jonas jonathan jorge jorg jose josef josep joseph
   josephine josh joshua josip juan juergen judith jules julia julian julie julio julius jun junichiro justin kais kamal kamil kamran
   karen karim karin karl karol kate katherine kathleen kathryn katie katja kay kazem keir keith kelly kemal ken kenneth kevin khaled
   khalid khalifa khalil khamis khurram kieran kim kimberly klaus kofi konstantin krzysztof kurt kyle lakhdar lalit lamia larry lars
   latif laura laurence laurent lawrence lee leila leo leon leonard leonid leonidas leopoldo les leslie lester levon lewis liam liaquat
   lidia lina linda lindsey lisa liz ljubisa lloyd lois lorenzo louis louise luay luca lucas lucia luciano lucy luigi luis lukas luke
   lutfi lydia lyndon lynn maciej madeleine madhav maged maha mahathir maher mahinda mahmood mahmoud mahmud maithripala majed majid
   makram malcolm malek malik manfred manmohan manouchehr mansoor mansour mansur manuel marc marcel marcelo marco marcos marcus margaret
   maria marian mariam marianne marie marina mario marion marius mark marko markus marlene martha marti martin martina marwan mary maryam
   masood masoud massoud mateusz mathew mathieu mats matt matteo matthew matthias maurice mauricio maurizio max maxim maxime maximilian
   mazen mazloum mazlum megan mehdi mehmet mehran mel melanie melissa meles mete mevlut micha michael michal michel michele michelle miguel
   mihail mikael mike mikhail mikheil milan milorad milos miloud min mircea mirko miroslav mirza mitch moammar moataz modibo mohamad mohamed
   mohammad mohammadreza mohammed mohan mohsen mohsin moises mojtaba momcilo mona monica monika montazer moqtada mordechai morgan morteza
   moshe mostafa mounir moussa muammar muayad mubarak mudar mufid muhamed muhammad muhammadu muhammed muhannad muhsin mujahid mukesh mukhtar
   mumtaz munir munther muqtada murad murat murhaf musa mushir muslim mustafa muthanna myriam nabih nabil nader nadia nadim nadir nael
   nahid naim najib najla nancy naomi narendra naseem naser nasir nasser nassim natalia natalie nathalie nathan navi nawaf nawal nawaz
   nayef nazir nazim neal nechirvan ned neil nelson nicholas nicola nicolas nicole nidal nigel nikita nikol nikola nikolai nikolaos
   nikolay nikos nina nizar nora norbert norman norodom nouri nuno nuri oleg oleh oleksandr oleksiy olga oliver olivier olivia omar omer
   omid oscar osama oswaldo otto ousmane owen ozgur pablo paddy pamela panos paolo parviz parvez pascal pat patricia patrick paul paula
   paulo pavel pavlo pawel pedro peggy penny perez pervez pervaiz pete peter petr petra petro phil philip philippe phillip pierre piotr
   prakash pranab pratap prem priya qais qasem qasim qassem qassim qubad qusay rachel rachid radek rafael rafi rafic rafik rafiq raghad
   rahim rahman rahul rajesh rajiv rajnath raja rakesh ralph ram rama ramadan ramesh rami ramin ramiro ramon ramzan ramzi randall randy
   rania raouf raphael rashad rashid ratko raul ravi ray raymond raza razi rebecca recep reem reinhard rene reuven rex reza riad ricardo
   richard rick ricky rita riyad riyadh riza rob robert roberta roberto robin rod rodney rodolfo rodrigo roger roland rolando rolf roman
   romano romeo ron ronald ronen ronnie rosa rosemary ross rouhollah roy ruben rudolf rudy rufus rupert ruslan russell rustam ruth ryan
   saad saadallah saadi sabah sabri sadegh sadiq saeb saeed safa saffar sahar said saif sajjad salah salam saleh salem salih salim sally
   salma salman salva salvador salvatore sam sama samah samantha sameer sameh sami samia samir samira samuel sandra sandro sanjay santiago
   santosh sara sarah sarmad sasha saud saul sayed sayyid scott sean sebastian seif selahattin selim selma sepp serge sergei sergey sergio
   serhiy serif serzh seth seyed seyyed shah shahid shahram shaker shakil shakir shamil shamim shane sharad sharif sharon shashi shaul shaun
   shawn sheila shimon shinzo shirin shlomo shukri sid sidney sigmar silvan silvia silvio simon simone siraj sirajuddin slobodan sofia
   sohail soheil soledad solomon sonia sophie stanislav stanley stefan stefano stella stephan stephane stephanie stephen steve steven
   stuart sue suha suhail suheil sulaiman suleiman sultan sunil suresh susan susanne suzanne sven svetlana sylvia sylvain sylvie syed taha
   taher tahir taleb talal tamara tamer tamim tammam tanvir tareq tarek tariq tassos tatiana tawfiq tayseer tayyip ted teresa terence
   terry thabo thaksin thamer theo theodore theresa thierry thomas tim timothy tina tobias toby todd tom tomas tomasz tommy tony toufic
   tracy trevor tristan turki tzipi ugo ulrich umar umer uri ursula usama usman uwe uzair vaclav valentin valerie valery vasily vassily
   vernon veronica vicente vicki victor victoria viktor vijay vikram vinay vincent vinod virginia vitaly vivian vlad vladimir vojislav
   volker volodymyr vyacheslav wael wafiq wahid wajih walid waleed wallace walter warren wasim wayne wendy werner wesley wilfried wilhelm
   william willie willy winston wissam wojciech wolfgang xavier yahya yair yaakov yakov yaqoub yaser yash yasin yasir yasmin yassein yasser
   yassin yazid yehia yehuda yevgeny yigal yisrael yitzhak yoav yonatan yoram yossi youcef younis yousaf yousef youssef yousuf yuli yulia
   yuri yusef yusuf yves yvette yvonne zachary zafar zaher zahi zahir zahra zaid zaki zalmay zayed zeev zeid ziad ziyad zia zoran zuhair
   zvi`.split(/\s+/),
);
